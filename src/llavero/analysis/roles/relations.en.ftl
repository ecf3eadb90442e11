# With whom the department deals inside and outside, and who answers for each process.

actor-dg = General management
    .meaning = An executive who answers is worth more than ten visits, and only this area can give one.
    .gives = the accounts that decide the year, one page a month
    .gets = sponsorship, and decisions that nobody else can take
    .sla = an answer to what is escalated within two days
    .forum = quarterly review of the programme
    .owner = account council
actor-dc = Commercial management
    .meaning = Each day of waiting is a day on which the competitor has already answered.
    .gives = forecast, risks and exceptions by account
    .gets = authority, resources and arbitration
    .sla = a price approved within a day
    .forum = weekly review of opportunities
    .owner = general management
actor-jk = Head of key accounts
actor-k = Key account manager
actor-vr = Regional sales
    .meaning = While there is no rule, two people of the company compete for the same account, and the customer notices.
    .gives = agreements of the group and joint visits
    .gets = local execution, and word of what happens at each site
    .sla = word of any contact with the account the same day
    .forum = weekly review of opportunities
    .owner = commercial management
actor-mk = Marketing
    .meaning = Without it the account hears the seller only, and what the seller tells depends on memory.
    .gives = what accounts ask, and cases to tell
    .gets = content and events by account
    .sla = material by account within ten days
    .forum = quarterly account council
    .owner = commercial management
actor-fi = Finance
    .meaning = Without it nobody knows what each account leaves until the year is closed.
    .gives = early word of payments and of changes of terms
    .gets = profitability by account, credit and reconciliation
    .sla = an answer on credit within a day
    .forum = monthly reconciliation
    .owner = general management
actor-op = Operations and logistics
    .meaning = The account manager makes the promise and this area keeps it: if they do not talk, they break it together.
    .gives = forecast by account and changes of orders
    .gets = firm dates, and word of what will not arrive
    .sla = word of a delay within four hours
    .forum = monthly sales and operations meeting
    .owner = general management
actor-sc = Customer service
    .meaning = What the customer remembers is the last problem, and those who solve it do not report to the account manager.
    .gives = the context of the account and the priority of each case
    .gets = complaints closed with their cause
    .sla = a first answer within four hours
    .forum = monthly service meeting
    .owner = head of key accounts
actor-ti = Information systems
    .meaning = A record that is hard to fill in is not filled in, and then the department decides from memory.
    .gives = which data are needed and who uses them
    .gets = simple records, boards and access
    .sla = an incident attended to within a day
    .forum = monthly data meeting
    .owner = finance
actor-ju = Legal
    .meaning = A contract that waits stops a sale to which the customer has already said yes.
    .gives = terms asked for and a calendar of expiries
    .gets = contracts reviewed and clear limits
    .sla = a contract reviewed within five days
    .forum = quarterly account council
    .owner = general management
actor-rh = Human resources
    .meaning = A profile that is neither sought nor paid for does not come.
    .gives = profile of the post and assessment
    .gets = candidates, training, and pay that rewards the long term
    .sla = a vacancy filled within sixty days
    .forum = half-yearly review of people
    .owner = general management
# Actors that are not areas of the company need no more than their name.

process-selection = Selection of accounts
process-plan = Account plan
process-price = Price and contract
process-forecast = Forecast
process-order = Order and delivery
process-complaint = Critical complaint
process-project = Joint project
process-credit = Credit and collection
process-campaign = Account campaign or event
process-records = Records and data
process-review = Business review with the customer
process-commission = Commissions and sales credit
process-training = Selection and training of the team
process-status = Entry and exit of a key account

outside-x01 = Buying centre of the customer
    .purpose = negotiation and contracts
    .limit = gifts by policy, and equal treatment
    .evidence =
        { $count ->
            [one] one purchasing contact on record
           *[other] { $count } purchasing contacts on record
        }
outside-x02 = Users and operations of the customer
    .purpose = specification and satisfaction
    .limit = safety on site
    .evidence =
        { $count ->
            [one] one operations or technical contact on record
           *[other] { $count } operations or technical contacts on record
        }
outside-x03 = Top management of the customer
    .purpose = strategy and sponsorship
    .limit = one message, agreed beforehand
    .evidence =
        { $count ->
            [one] one executive on record
           *[other] { $count } executives on record
        }
outside-x04 = Finance of the customer
    .purpose = payments and credit
    .limit = confidentiality
    .evidence =
        { $count ->
            [one] one finance contact on record
           *[other] { $count } finance contacts on record
        }
outside-x05 = Subsidiaries and parent of the group
    .purpose = group agreements
    .limit = coherent prices
    .evidence =
        { $count ->
            [one] one group buys through several companies
           *[other] { $count } groups buy through several companies
        }
outside-x06 = Customers of the customer
    .purpose = final demand
    .limit = only with the customer's leave
    .evidence =
        { $count ->
            [one] one seller names them among the best sources
           *[other] { $count } sellers name them among their best sources
        }
outside-x07 = Distributors and integrators
    .purpose = coverage and service
    .limit = channel conflict
    .evidence =
        { $count ->
            [one] one account or seller points to them
           *[other] { $count } accounts or sellers point to them
        }
outside-x08 = Our own suppliers
    .purpose = innovation and backing
    .limit = confidentiality clauses
    .evidence =
        { $count ->
            [one] one record
           *[other] { $count } records
        }
outside-x09 = Consultants and specifiers
    .purpose = specification
    .limit = conflict of interest
    .evidence =
        { $count ->
            [one] one record
           *[other] { $count } records
        }
outside-x10 = Chambers and associations
    .purpose = information and reputation
    .limit = competition law
    .evidence =
        { $count ->
            [one] one seller names them among the best sources
           *[other] { $count } sellers name them among their best sources
        }
outside-x11 = Competitors
    .purpose = benchmark and tenders
    .limit = never prices nor sharing out of customers
    .evidence =
        { $count ->
            [one] one seller watches them lawfully
           *[other] { $count } sellers watch them lawfully
        }
outside-x12 = Authorities and regulators
    .purpose = permits and standards
    .limit = anti-corruption and lobbying rules
    .evidence =
        { $count ->
            [one] one account is of the public sector
           *[other] { $count } accounts are of the public sector
        }
outside-x13 = Banks, insurers and guarantors
    .purpose = guarantees and factoring
    .limit = the customer's data kept private
    .evidence = overdue balance beyond the limit
outside-x14 = Universities and technical centres
    .purpose = projects and talent
    .limit = intellectual property
    .evidence =
        { $count ->
            [one] one record
           *[other] { $count } records
        }
outside-x15 = Media and community
    .purpose = reputation
    .limit = authorised spokespeople
    .evidence =
        { $count ->
            [one] one record
           *[other] { $count } records
        }
