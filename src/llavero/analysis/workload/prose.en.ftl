# Who carries what, and for how long?

workload-heading = Load and balance of the portfolios
workload-no-sellers =
    The data do not say who serves each account, so nobody's load can be described.
    .remedy =
        Import the seller in the sales ledger, the owner in the customer list, or a table of
        assignments with account, seller and dates.
workload-no-positive-sales =
    No seller is credited with positive sales in the period, and they would tell who serves each
    account; nobody's load can be described.
    .remedy = Import a table of assignments with account, seller and dates.
workload-no-rates =
    Exchange rates are missing for more sales than can be left out, and the sales would tell who
    serves each account; nobody's load can be described.
    .remedy = Import the monthly rate of each currency, or a table of assignments.
workload-no-key-accounts =
    The list of key accounts is missing: sellers in general and their largest accounts are
    described, without calling them key.
    .remedy = Import a table with the account or group, dates of entry and exit, and its tier.
workload-no-tiers =
    The key accounts carry no service tier, so the load in hours cannot be computed; it is reported
    by accounts and by sales.
    .remedy = Add the tier of each account to the list of key accounts.
workload-no-assignments =
    The assignments with their dates are missing. Years of service are estimated from the first
    invoice, and handovers cannot be counted.
    .remedy = Import a table with account, seller, first day and, if any, last day.
workload-no-contacts = The list of contacts at the customers is missing.
    .remedy = Import the contacts from the CRM, with their account, post and role.
workload-no-interactions =
    The record of visits, calls and meetings is missing, so nobody knows which contacts are active:
    a contact without a record is not an inactive contact.
    .remedy = Import the interactions with date, account, contact and our person.

workload-kams =
    { $count ->
        [one] { $count } person serves
       *[other] { $count } people serve
    } key accounts.
workload-sellers =
    The data do not say who serves key accounts, so { $count ->
        [one] the only seller ({ $count }) is
       *[other] all { $count } sellers are
    } described.
workload-by-assignments = Who serves whom is taken from the assignments in force on the as-of date.
workload-by-owners =
    Who serves whom is taken from the owner named in the customer list, which carries no dates.
workload-by-sales =
    Who serves whom is inferred from the sales of the period: each account goes to whoever sold it
    most.
workload-heaviest-accounts = { $name } carries the most accounts, with { $carried }.
workload-heaviest-sales = { $name } carries the largest sales, with { $carried }.
workload-heaviest-hours = { $name } needs the most hours of attention, with { $carried } a year.
workload-one-heaviest =
    The largest portfolio is that of { $name }, by { $carried }. The measures agree on the same
    portfolio, which is the first to review if accounts are reassigned.
workload-most-accounts = number of accounts ({ $carried })
workload-most-sales = sales ({ $carried })
workload-most-hours = hours required a year ({ $carried })
workload-who-says =
    Which portfolio is the largest depends on the measure: each points to different people, so
    none is enough on its own to justify reassigning accounts.
workload-no-hours =
    Without service tiers the load in hours cannot be computed; accounts and sales are only
    approximations, because not every account needs the same time.
workload-overloaded =
    Of { $known ->
        [one] { $known } portfolio
       *[other] { $known } portfolios
    } with known hours, { $overloaded ->
        [0] none is overloaded
        [one] one is overloaded
       *[other] { $overloaded } are overloaded
    }.
workload-verdict-over =
    Under that load, accounts of the lower tiers end up unattended before anyone decides it;
    reassigning accounts or adding people comes before asking for more effort.
workload-fits =
    Under these assumptions nobody exceeds what is available, so problems of attention, if any, are
    not explained by a lack of hours.
workload-assumed =
    The hours are a configurable assumption: { $first }, { $second } and { $third } a year per
    account of the first, second and third tier, against { $available } available to a person on
    full time.
workload-declared =
    The hours of each tier are a configurable assumption: { $first }, { $second } and { $third } a year per
    account of the first, second and third. The { $available } of a person on full time are those that the
    sellers themselves declare; the usual assumption stands in the section on the size of the department.
workload-single = There is a single portfolio, so there is no balance between people to measure.
workload-balance-accounts =
    The number of accounts per person has a coefficient of variation of { $cv } and a Gini of
    { $gini }.
workload-balance-sales = In sales, the coefficient of variation is { $cv } and the Gini { $gini }.
workload-balance-hours =
    In hours required, the coefficient of variation is { $cv } and the Gini { $gini }.
workload-even =
    No measure exceeds { $limit } (a configurable assumption): the portfolios are reasonably even.
workload-few =
    No measure exceeds { $limit } (a configurable assumption), but with so few people or accounts that
    does not prove the split to be even.
workload-uneven =
    At least one measure exceeds { $limit } (a configurable assumption): the portfolios are uneven,
    and the split should be reviewed before people's results are compared.
workload-tenure =
    Half of the sales come from accounts that their seller has served for { $years } years or more.
workload-tenure-censored =
    Some of these relationships begin where the sales ledger begins and may be older; the dates of
    assignment would tell.
workload-repeated =
    { $count ->
        [one] One account changed
       *[other] { $count } accounts changed
    } hands more than once in three years: { $accounts }. Changing the contact person is a known risk to
    the relationship.
workload-passed-on = { $name } ({ $times ->
        [one] { $times } handover
       *[other] { $times } handovers
    })
workload-none-repeated =
    None of the accounts looked at changed hands more than once in three years, which favours
    continuity.
workload-at-least = ≥ { $years }
workload-left-out =
    { $count ->
        [one] { $count } seller with smaller sales is left out.
       *[other] { $count } sellers with smaller sales are left out.
    }
workload-source-assignments = Sources: sales ledger, assignments and staff list.
    .contacts = Sources: sales ledger, assignments, staff list and record of contacts.
workload-source-owners = Sources: sales ledger, customer list and staff list.
    .contacts = Sources: sales ledger, customer list, staff list and record of contacts.
workload-source-sales = Sources: sales ledger and staff list.
    .contacts = Sources: sales ledger, staff list and record of contacts.
workload-table-kams = Load of those who serve key accounts
workload-table-sellers = Load of the sellers
workload-column-key = Key accounts
workload-column-accounts = All accounts
workload-column-sales = Credited sales
workload-column-material = Accounts of a tenth or more
workload-column-hours = Hours required
workload-column-load = Load
workload-column-class = Class
workload-column-tenure = Years of service
workload-class-slack = slack
workload-class-adequate = adequate
workload-class-tight = tight
workload-class-overloaded = overloaded
workload-chart-load = Load per person: hours required over hours available
workload-chart-load-alternative =
    Bars with the load of each person; the greatest is that of { $name }, with { $value }.
workload-series-load = Load
workload-axis-load = Part of the hours available
workload-chart-sales = Credited sales per person
workload-chart-sales-alternative =
    Bars with the sales credited to each person; the greatest are those of { $name }, with
    { $value }.
workload-series-sales = Net sales
workload-axis-sales = Net sales ({ $currency })

relations-heading = What the records say of each seller
relations-opening =
    By themselves, the records say which clients each seller works with, how much they
    weigh in the seller's sales, how many contacts are known and how long they have been served.
    What is declared in interviews is set against these figures, and a difference is a finding and
    not an error.
relations-seller = { $name }
relations-key =
    { $name } serves { $accounts ->
        [one] { $accounts } key account
       *[other] { $accounts } key accounts
    } as primary seller.
relations-all =
    { $name } serves { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    } as primary seller.
relations-none-credited =
    { $count ->
        [one] None of the accounts that this seller leads has sales credited to the seller in the period; they bought from other sellers or did not buy
       *[other] None of the accounts that these sellers lead has sales credited to them in the period; they bought from other sellers or did not buy
    }: { $names }.
relations-top =
    The client that weighs most is { $client }, with { $share } of the sales credited to the seller.
relations-new = The seller has been selling for less than half a year, so the shares are partial.
relations-alone =
    { $count ->
        [one] The relationship hangs by a single thread, with one active contact or none, at one of them
       *[other] The relationship hangs by a single thread, with one active contact or none, at { $count } of them
    }: { $names }.
relations-none-alone = All the clients shown have more than one active contact.
relations-left-out =
    { $count ->
        [one] { $count } client with smaller sales is
       *[other] { $count } clients with smaller sales are
    } left out of the table.
relations-idle =
    { $count ->
        [one] Not in the table, since in the period it has no sales credited to the seller, is
       *[other] Not in the table, since in the period they have no sales credited to the seller, are
    } { $names }.
relations-all-idle =
    { $count ->
        [one] In the period it has no sales credited to the seller
       *[other] In the period none has sales credited to the seller
    }: { $names }.
relations-table = Clients of { $name } according to the records
relations-client = Client
relations-share = Part of the seller's sales
relations-sales = Credited sales
relations-listed = Contacts on record
relations-active = Active contacts
relations-years = Years of service
relations-age = Age of the client
relations-handovers = Handovers in three years

m11 = Key accounts of a seller
    .definition = Groups that are key accounts on the as-of date and of which the seller is primary.
    .formula = #{ "{" }key groups with primary k{ "}" }
m11-all = Accounts of a seller
    .definition = Groups, key or not, of which the seller is primary on the as-of date.
    .formula = #{ "{" }groups with primary k{ "}" }
m11-sellers = People with a portfolio
    .definition = Those who serve key accounts; all sellers with a portfolio where nobody knows which do.
    .formula = #{ "{" }k with a portfolio{ "}" }
m12-listed = Contacts on record of a client
    .definition = People of the client in the record of contacts.
    .formula = #{ "{" }contacts of the group{ "}" }
m12-active = Active contacts of a client
    .definition = People of the client with at least one interaction in the twelve months before the as-of date.
    .formula = #{ "{" }contacts with an interaction in twelve months{ "}" }
m13 = Years of service at a client
    .definition = Years since the start of the continuous assignment in force; gaps of up to ninety days do not break it.
    .formula = (T − start) ÷ days of the year
m13-cumulative = Cumulative years of service at a client
    .definition = Years of all the seller's assignments at the client, interrupted ones too.
    .formula = Σ length ÷ days of the year
m14 = Part of a seller's sales at a client
    .definition = Positive sales credited to the seller at the client, over the sum of the seller's positive sales.
    .formula = max(s(k,i), 0) ÷ Σ max(s(k,j), 0)
m14-net = Net part of a seller's sales at a client
    .definition = Net sales credited to the seller at the client, over the seller's total net sales.
    .formula = s(k,i) ÷ Σ s(k,j)
m14-sales = Sales of a seller at a client
    .definition = Net sales credited to the seller at the client in the period.
    .formula = s(k,i)
m14-seller-sales = Sales of a seller
    .definition = Net sales credited to the seller in the period, without accounts of the house.
    .formula = Σ s(k,i)
m26-seller = Accounts with a tenth or more of a seller's sales
    .definition = Accounts whose part of the seller's positive sales reaches a tenth.
    .formula = #{ "{" }i: p(k,i) ≥ 1/10{ "}" }
m30 = Load of a seller
    .definition = Hours a year that the seller's key accounts ask for, by tier, over the hours available.
    .formula = Σ hours by tier ÷ hours available
m30-hours = Hours required of a seller
    .definition = Hours a year that the seller's key accounts ask for, by the tier of each (a configurable assumption).
    .formula = Σ hours by tier
m30-available = Hours available to a seller
    .definition = Hours a year that a person can give to accounts, by the part of a full post (a configurable assumption).
    .formula = weeks × hours × part for accounts × part of a post
m30-overloaded = Overloaded portfolios
    .definition = People whose load exceeds the threshold of overload.
    .formula = #{ "{" }k: load > threshold{ "}" }
m31-accounts-cv = Variation of accounts per person
    .definition = Deviation over the mean of the number of accounts per person.
    .formula = deviation ÷ mean
m31-accounts-gini = Gini of accounts per person
    .definition = Inequality of the number of accounts between people.
    .formula = Σ (2i − n − 1)·x(i) ÷ (n·Σ x)
m31-sales-cv = Variation of sales per person
    .definition = Deviation over the mean of the sales credited per person.
    .formula = deviation ÷ mean
m31-sales-gini = Gini of sales per person
    .definition = Inequality of the sales credited between people.
    .formula = Σ (2i − n − 1)·x(i) ÷ (n·Σ x)
m31-hours-cv = Variation of hours per person
    .definition = Deviation over the mean of the hours required per person.
    .formula = deviation ÷ mean
m31-hours-gini = Gini of hours per person
    .definition = Inequality of the hours required between people.
    .formula = Σ (2i − n − 1)·x(i) ÷ (n·Σ x)
m32 = Years of service, median of the portfolios
    .definition = Median of the years of service, weighted by the sales credited.
    .formula = weighted median of the years
m32-seller = Years of service, median of a seller
    .definition = Median of the seller's years of service at the accounts, weighted by sales.
    .formula = weighted median of the years
m32-handovers = Handovers of an account
    .definition = Changes of the account's primary seller in the three years before the as-of date.
    .formula = #{ "{" }changes of primary seller{ "}" }
m32-repeated = Accounts handed over more than once
    .definition = Observed accounts that changed primary seller more than once in three years.
    .formula = #{ "{" }i: handovers > 1{ "}" }
m33 = Age of a client
    .definition = Years since the client's first positive invoice; if it falls in the ledger's first month, at least those.
    .formula = (T − first invoice) ÷ days of the year
