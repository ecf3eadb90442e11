# How each figure past its limit is said, and what it is called in a table.

sign-internal =
    Internal coordination and administration take { $figure } of the week, in the median of { $n ->
        [one] one seller interviewed
       *[other] { $n } sellers interviewed
    } (limit: { $limit }).
    .short = week spent on coordination and administration
sign-quote = Those interviewed say they take { $figure } hours to quote, where { $limit } are promised.
    .short = hours to quote
sign-answer =
    Those interviewed say they take { $figure } hours to answer a request, where an account of the
    first level is promised { $limit }.
    .short = hours to answer
sign-service =
    { $figure } of the cost to serve is assigned to accounts; at least { $limit } is asked for.
    .short = cost to serve assigned to accounts
sign-dispersion =
    Between companies of one group the price of one product varies by { $figure } in the median case
    (limit: { $limit }).
    .short = spread of prices within a group
sign-weight =
    The key accounts are { $figure } of sales, and from { $limit } on somebody should watch what they
    leave.
    .short = weight of key accounts in sales
sign-technical =
    Our technical people already take part in accounts that make { $figure } of the sales looked at
    (limit: { $limit }).
    .short = sales of accounts with technical work
sign-engineering =
    Our technical people already take part in accounts that make { $figure } of the sales looked at
    (limit: { $limit }).
    .short = sales of accounts with technical work
sign-won =
    Opportunities that were formally asked for and won make { $figure } of sales to key accounts (limit:
    { $limit }).
    .short = sales of opportunities won
sign-projects = There are { $figure } joint projects a year (limit: { $limit }).
    .short = joint projects a year
sign-complaints = { $figure } of complaints are closed late (limit: { $limit }).
    .short = complaints closed late
sign-delivery = { $figure } of orders arrive in full and on time; { $limit } is asked for.
    .short = deliveries in full and on time
sign-first-tier =
    { $figure } accounts belong to the first level of service, and from { $limit } on marketing by
    account pays its way.
    .short = accounts of the first level
sign-wallet =
    Of { $figure } of the accounts looked at nobody knows the wallet (limit: { $limit }).
    .short = accounts whose wallet is not known
sign-records =
    Nobody has dealt in a year with { $figure } of the contacts on record (limit: { $limit }).
    .short = contacts on record not met in a year
sign-contracts = There are { $figure } framework contracts in force (limit: { $limit }).
    .short = framework contracts in force
sign-public =
    Among the accounts looked at { $figure } are of the public sector, which buys by rules of its
    own.
    .short = accounts of the public sector
sign-overdue =
    { $figure } of what these accounts owe has been overdue for more than ninety days (limit:
    { $limit }).
    .short = balance more than ninety days overdue
sign-competences =
    In { $figure } competences, those who were assessed are a level or more below the profile.
    .short = competences with a gap
sign-profile =
    In { $figure } competences, those who were assessed are a level or more below the profile (limit:
    { $limit }).
    .short = competences with a gap
sign-leaving =
    The rule of selection would leave out { $figure } of the accounts treated as key today (limit:
    { $limit }).
    .short = key accounts that the rule would not choose
sign-unclaimed =
    { $figure } of the accounts of the programme can be given no category, because too little is
    known of them (limit: { $limit }).
    .short = accounts without a category for lack of data
sign-plans =
    { $figure } of the accounts looked at have an account plan of the last year; { $limit } is asked
    for.
    .short = accounts with a plan in force
sign-margin-gap =
    The margin of the key accounts stands { $figure } against that of the others (limit: { $limit }).
    .short = margin of key accounts against the rest
sign-margin-slope =
    The margin of the key accounts changes by { $figure } a year (limit: { $limit }).
    .short = yearly change of the margin of key accounts
sign-loss =
    { $figure } of the key accounts leave a loss (limit: { $limit }).
    .short = key accounts that leave a loss
sign-covered =
    In the median account there are dealings with { $figure } of the roles of the purchase, weighed by
    how much they matter; { $limit } is asked for.
    .short = roles of the purchase dealt with
sign-single =
    { $figure ->
        [one] One key account hangs
       *[other] { $figure } key accounts hang
    } on a single contact.
    .short = accounts that hang on one contact
sign-sponsor =
    Those interviewed rate the support of management { $figure } of five (limit: { $limit }).
    .short = support of management, one to five
sign-ahead-said =
    Those interviewed say they know { $figure } of opportunities before the formal request; { $limit }
    is asked for.
sign-ahead =
    { $figure } of opportunities were known before they were formally asked for; { $limit } is asked
    for.
    .short = opportunities known in advance
sign-space =
    What accounts do not buy, while those like them do, amounts to { $figure } of sales (limit:
    { $limit }).
    .short = white space over sales
sign-narrow =
    In { $figure } of the accounts looked at fewer than three of our areas take part (limit:
    { $limit }).
    .short = accounts served by fewer than three areas
sign-others =
    { $figure } of the company's sales are made to key accounts from outside the department (limit:
    { $limit }).
    .short = sales to key accounts from outside the department
sign-credited =
    Credit notes amount to { $figure } of what is invoiced (limit: { $limit }).
    .short = credit notes over invoices
sign-missed =
    The forecast by account misses { $figure } of sales (limit: { $limit }).
    .short = error of the forecast by account
sign-unasked =
    Nobody has asked { $figure } of the accounts of the programme how they see us (limit: { $limit }).
    .short = accounts never asked how they see us
sign-stake =
    The accounts with early signs of leaving make { $figure } of sales (limit: { $limit }).
    .short = sales of accounts with signs of leaving
sign-silent =
    The accounts silent for longer than usual made { $figure } of sales (limit: { $limit }).
    .short = sales of silent accounts
sign-largest =
    A single account buys { $figure } of sales (limit: { $limit }).
    .short = weight of the largest account
sign-backup =
    { $figure } of the accounts looked at have a named backup; { $limit } is asked for.
    .short = accounts with a named backup
sign-leaver =
    { $figure ->
        [one] One key account has its relation
       *[other] { $figure } key accounts have their relation
    } in the hands of somebody who has left or is leaving.
    .short = accounts in the hands of a leaver
sign-away =
    Those interviewed rate the risk of their being away for three months { $figure } of five (limit:
    { $limit }).
    .short = declared risk of absence, one to five
sign-consent =
    Of { $figure } of the contacts on record it is said whether they agree to their data being kept.
    .short = contacts with consent on record
sign-metrics =
    Of the eight figures of a programme there are data for { $figure ->
        [0] none
       *[other] { $figure }
    }; at least { $limit } are asked for.
    .short = figures of the programme with data
