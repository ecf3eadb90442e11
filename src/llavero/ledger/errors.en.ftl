account-unknown = No account is called “{ $account }”. These are like it: { $candidates }.
account-unlike = No account is called “{ $account }” or has that code, and none is like it.
account-ambiguous = “{ $account }” may be any of { $count } accounts: { $candidates }. Give the code, or more of the name.
