# What is said to who interviews and to who answers.

rule-unexpected = “{ $said }” is no part of what the question asks for
rule-too-many-rows = it has { $found } rows; there is room for { $most }
rule-sum-too-large = its parts add up to { $sum }; they may not exceed { $most }
rule-option-twice = “{ $said }” appears twice
rule-not-a-number = “{ $said }” is not a number
rule-not-whole = “{ $said }” is not a whole number
rule-out-of-range = “{ $said }” is not between { $least } and { $most }
rule-too-little = “{ $said }” is less than { $least }
rule-too-much = “{ $said }” is more than { $most }
rule-not-a-year = “{ $said }” is not a year
rule-not-yes-or-no = “{ $said }” is neither yes nor no
rule-not-an-option = “{ $said }” is none of the options
rule-accounts-sum-too-large = the percentages of the accounts add up to { $sum } %, more than all sales
rule-more-key-than-all = says to have { $key } key accounts and { $all } clients in all
rule-more-key-years-than-all = says to have { $key } years with key accounts and { $all } in sales
rule-served-before-joining = says to serve the account since { $since }, before joining in { $joined }
rule-year-to-come = the year { $year } is after the interview
rule-place-account = { $question }, { $account }: { $rule }.
rule-place = { $question }: { $rule }.
