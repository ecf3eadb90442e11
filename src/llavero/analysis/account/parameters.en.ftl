parameter-plan-months-1 = Months for which an account plan stays in force without an update, at the first level of service
    .why = After them the account's plan counts as out of date and has to be made anew.
parameter-plan-months-2 = Months for which an account plan stays in force without an update, at the second level of service
    .why = After them the account's plan counts as out of date; also where the level is not known.
parameter-plan-months-3 = Months for which an account plan stays in force without an update, at the third level of service
    .why = After them the account's plan counts as out of date and has to be made anew.
