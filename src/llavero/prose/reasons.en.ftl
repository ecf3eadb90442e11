# Why a figure is missing or partial. Each reason code has its sentence here.

reason-zero-denom = the denominator is zero
reason-single-seller = there is only one seller
reason-neg-base = negative amounts exceed the limit over the positive base
reason-no-ka-status = the data do not say which accounts are key
reason-no-employees = there is no staff list
reason-no-kam-department = the staff list marks no key account department
reason-no-sellers = the sales ledger does not say who sold
reason-no-cost = the sales ledger holds no costs
reason-few-accounts = there are fewer accounts than the measure needs to say anything
reason-single-account = there is only one account
reason-no-positive-sales = there are no positive sales in the period
reason-no-managers = the staff list does not say to whom each person reports
reason-no-assignments = there are no assignments of accounts to sellers
reason-no-assignment-dates = the assignments or the designation of key accounts have no dates
reason-no-ka-history = the designation of key accounts has no dates
reason-no-employment-dates = the staff list has no hire and end dates
reason-no-kam = there are no key account sellers on that day
reason-no-house-accounts = the data do not say which are house accounts
reason-no-earlier-sales = the sales ledger does not cover enough of the earlier period
reason-earlier-period-incomplete = the sales ledger covers only part of the earlier period
reason-short-period = the sales ledger covers only part of the period
reason-missing-rate = exchange rates are missing
reason-sellers-not-linked = some sellers of the sales ledger are not in the staff list
