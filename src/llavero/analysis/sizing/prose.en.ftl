# How many people does the department need?

sizing-heading = How many people the department needs
sizing-hours-key =
    { $accounts ->
        [one] The account that is key today asks
       *[other] The { $accounts } accounts that are key today ask
    } for { $hours } of attention a year, and a full post can give { $available }.
sizing-hours-chosen =
    { $accounts ->
        [one] The account that the selection proposes as key asks
       *[other] The { $accounts } accounts that the selection proposes as key ask
    } for { $hours } of attention a year, and a full post can give { $available }.
sizing-needed =
    That makes { $workload }: { $needed ->
        [one] { $needed } key account manager is
       *[other] { $needed } key account managers are
    } needed.
sizing-reserve =
    With a reserve for absences, vacancies and new accounts it would be { $reserve }.
sizing-present = Today there { $present ->
        [one] is { $present }
       *[other] are { $present }
    }.
sizing-no-accounts =
    Nobody knows which accounts are or would be key, so there are no hours to add up and no
    department to size.
    .remedy = Import the list of key accounts with their tier, or a sales ledger to choose them from.

siz-accounts = Accounts the department is sized for
    .definition = Key accounts of today; those proposed, where somebody stated how many are to be or no list of today exists.
    .formula = #{ "{" }accounts to serve{ "}" }
siz-hours = Hours the accounts ask for
    .definition = Hours a year by the level of service of each account, with the surcharge of those to be grown (configurable assumptions). An account without a level is taken for the second.
    .formula = Σ hours per tier × surcharge
siz-available = Hours of a full post
    .definition = Hours a year that a post gives to key accounts: the median of what sellers declare, where two or more answer; else the assumption.
    .formula = weeks × hours a week × share for accounts
siz-workload = Account managers needed by workload
    .definition = Full posts that cover the hours the accounts ask for.
    .formula = Σ hours ÷ hours of a post
siz-needed = Account managers needed
    .definition = Those needed by workload, rounded up.
    .formula = ⌈Σ hours ÷ hours of a post⌉
siz-reserve = Account managers needed with a reserve
    .definition = Those needed by workload and the reserve, rounded up.
    .formula = ⌈Σ hours ÷ hours of a post × (1 + reserve)⌉
siz-managers = Heads needed
    .definition = Who leads the account managers needed, with the assumed span of control; nobody where one account manager is enough.
    .formula = ⌈account managers ÷ span⌉
siz-people = Account managers and heads
    .definition = People that account managers and heads make; a small team is led by somebody who serves accounts too.
    .formula = account managers + heads
siz-present = Account managers today
    .definition = Sellers of the key account department on the as-of date.
    .formula = #{ "{" }account managers employed{ "}" }
siz-present-fte = Full posts of account managers today
    .definition = Sum of the working time of the key account managers on the as-of date.
    .formula = Σ fte
siz-cost = Yearly cost of an account manager
    .definition = Loaded cost of a full post: as management stated it, or the mean of the staff list.
    .formula = Σ cost ÷ Σ fte
siz-key-accounts = Key accounts of today
    .definition = Groups designated as key accounts on the as-of date.
    .formula = #{ "{" }key groups{ "}" }
siz-key-hours = Hours the key accounts of today ask for
    .definition = Hours a year by the level of service of each key account of today.
    .formula = Σ hours per tier × surcharge
siz-key-workload = Account managers for the key accounts of today
    .definition = Full posts that cover the hours of the key accounts of today.
    .formula = Σ hours ÷ hours of a post
siz-chosen-accounts = Key accounts proposed
    .definition = Groups that the selection proposes as key accounts.
    .formula = #{ "{" }groups proposed{ "}" }
siz-chosen-hours = Hours the proposed accounts ask for
    .definition = Hours a year by the level of service that the rule gives to each proposed account.
    .formula = Σ hours per tier × surcharge
siz-chosen-workload = Account managers for the proposed accounts
    .definition = Full posts that cover the hours of the proposed accounts.
    .formula = Σ hours ÷ hours of a post
