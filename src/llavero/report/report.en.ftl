# What the report says outside the sections of each analysis.

report-title = Key account diagnosis and strategy
report-subtitle = Managing, selecting, categorising and relating to key accounts

section-one = Key accounts
    .opening = This section describes the key account department from the company's records: how it is organised, how its headcount compares with the sales force, how many customers each key account manager (KAM) serves and what share of the sales it represents.
section-two = Customer relationships
    .opening = This section gathers what sellers declare in interviews and what the records say of their relationship with the customers. What is declared and what is on record are always shown as such.
section-three = Relationships in the department
    .opening = This section starts from the organisation as it is recorded, which is the basis for deciding where the department should sit, with how many people and with which functions.
section-four = Improvement proposal
    .opening = This section says what can go wrong in the department, with the company’s figures that show it, how much could be lost, what to do, who and by when, and closes with the strategy for key accounts as a whole.

needs-heading = Data used and data missing
needs-present = This section draws on { $data }.
needs-lacking = Still missing: { $data }. The table says how to supply it and what it would allow; until then nothing is estimated.
needs-table = Data missing for “{ $title }”, how to supply them and what they would allow
needs-data = Data
needs-remedy = How to supply it
needs-allows = What it would allow
needs-source = Source: review of the imported files.

need-sales = the sales, line by line
    .remedy = Import the invoices and credit notes of two years or more, with date, customer, seller and amount.
    .allows = Saying how much the department sells, how concentrated sales are, which accounts are key and how they evolve.
need-rates = the missing exchange rates
    .remedy = A table with the month, the currency and its rate, for each currency and every month with sales in it.
    .allows = Adding up the sales of all currencies: without them there is no growth, concentration, margin or choice.
need-ka-status = the list of present key accounts
    .remedy = A file with the customer or group and, if possible, the dates it became and ceased to be one, and its tier.
    .allows = Customers per KAM, sales of key accounts and coverage gap.
need-staff = the staff list
    .remedy = The human resources list with number, name, post, department, direct manager and hire date.
    .allows = Number of sellers and size of the department against the sales force.
need-sellers = the seller of each sale
    .remedy = A seller column in the sales ledger, or a file that assigns customers to sellers.
    .allows = Sales per seller and basis of organisation of the department.
need-interviews = the interviews with sellers
    .remedy = At least two separate interviews with the questionnaire, in a file with a row per answer.
    .allows = Routine, approach, information strategies and common patterns, checked against the records.
need-assignments = the assignment of customers to sellers
    .remedy = A file with customer, seller, role and dates, or the owner column of the CRM.
    .allows = Years serving each customer, handovers and backups.
need-contacts = the contacts at each customer
    .remedy = The CRM's export of contacts with customer, post and role in the purchase.
    .allows = Contacts per company and coverage of roles.
need-interactions = the visits, calls and meetings
    .remedy = The CRM's export of activities with date, customer, contact and owner.
    .allows = Active contacts, cadence and dependence on a single contact.
need-managers = the direct manager of each person
    .remedy = A column with the number or the name of the manager in the staff list.
    .allows = The full org chart and the span of control.
need-staff-cost = the yearly cost of each post
    .remedy = A yearly cost column in the staff list, or the mean cost by post.
    .allows = Comparing the cost of the options of size and placement.
need-product-lines = the product line of each sale
    .remedy = A line or family column in the sales ledger, or the product catalogue.
    .allows = Knowing whether the department is organised by product and which accounts buy several lines.
need-regions = the region of each customer
    .remedy = A region, state or territory column in the customer file.
    .allows = Knowing whether the department is organised by geography and which accounts buy in several regions.
need-purchasing = how each customer buys
    .remedy = A column that says whether it buys centrally, locally or both.
    .allows = Justifying the placement of the department.
need-costs = the cost of what was sold
    .remedy = A cost column in the sales ledger.
    .allows = Margin by account and its erosion, and what each account is worth.
need-cost-to-serve = the cost to serve each customer
    .remedy = A file with customer, driver and quantity, and another with the cost per unit of each driver.
    .allows = Contribution by account and accounts that destroy value.
need-payments = the date each invoice was paid
    .remedy = Due and payment date columns in the sales ledger.
    .allows = Overdue balance and credit exposure.
need-wallets = what each customer buys in total
    .remedy = A yearly estimate by customer with its source and degree of certainty.
    .allows = Share of wallet and untapped potential.
need-plans = the account plans
    .remedy = A file with customer, owner and date of the last update.
    .allows = Knowing which plans are still live.
need-opportunities = the opportunities and projects
    .remedy = The CRM's export of opportunities with the date they became known and that of the formal request.
    .allows = Knowing whether the department anticipates or reacts.

data-title = Method and data
data-period =
    This report studies { $company } over the period { $period }, as of { $as_of }.
data-ledger =
    The sales ledger holds { $rows } lines, from the first sale on { $first } to the last on
    { $last }.
data-no-ledger =
    No sales were imported: what follows rests on the other files, and what would depend on sales is
    marked as missing data.
data-staff-alone =
    Neither sales nor interviews were imported: what follows rests on the staff list, looked at on the
    as-of date given or, without one, on the day it came. What would depend on the rest is marked as
    missing data.
data-currency =
    Amounts are in { $currency }, without tax, net of credit notes and without sales between
    companies of the group.
data-conventions =
    Accounts of one group count as one. What cannot be computed is said, with its reason, and
    never reported as zero. Figures of the sales ledger are a census and carry no interval;
    recorded, declared and estimated figures are always told apart. Thresholds are assumptions;
    those that can be configured are in the annex of assumptions.
data-trace =
    Each figure in the text links to its row in the annex of figures, with its definition,
    formula, period and the data behind it.
data-tables-heading = Data received
data-tables-wanted = Each section says which data it lacks and what they would change.
data-tables-absent =
    Not received: { $tables }.
data-tables = Imported tables and what they are for
data-table = Table
data-rows = Rows
data-use = What it is for
data-source = Source: imported files.

details-title = Annexes of detail
details-opening = By subject and in the order of the sections, this is what their statements rest on: the accounts one by one, each criterion and each trial.
details-heading = Annex { $letter }. { $title }
details-annex = annex { $letter }
details-table = Table { $number }
details-see = The detail is in { $annex }.
details-see-more = More detail is in the same annex ({ $places }).
details-see-there = The detail is in { $annex } ({ $places }).
assumptions-heading = Annex of assumptions
assumptions =
    The thresholds, hours and rates in the table come from practice, not from the company's data. They
    can be changed with a command, and the figures are then computed again. { $changed ->
        [0] All have their default value.
        [one] One was changed.
       *[other] { $changed } were changed.
    }
assumptions-changed-table = Assumptions that somebody changed
assumptions-default-table = Assumptions at their default value
assumptions-what = Assumption
assumptions-value = Value
assumptions-origin = Origin
assumptions-changed = { $by }, { $at }; by default { $default }
assumptions-because = { $by }, { $at }; by default { $default }. Reason: { $why }
assumptions-source = Source: parameters of the run.

table-ledger = Sales ledger
    .use = Sales, concentration, growth, basis of organisation.
table-accounts = Customers
    .use = Groups, segments and regions.
table-ka-status = List of key accounts
    .use = Customers per KAM and sales of key accounts.
table-assignments = Assignments
    .use = Who serves whom and since when.
table-employees = Staff
    .use = Size of the department and org chart.
table-contacts = Contacts
    .use = Contacts per company and coverage of roles.
table-interactions = Interactions
    .use = Active contacts and cadence.
table-interviews = Interviews
    .use = Routines, approaches and check against the records.
table-interview-keys = Keys of the interviews
    .use = Whose each code is, for the check against records; never printed.
table-seller-accounts = Accounts per seller by the records
    .use = Check of what was declared, where there is no ledger.
table-opportunities = Opportunities
    .use = Anticipation of projects.
table-plans = Account plans
    .use = Whether plans are live.
table-assessments = Account assessments
    .use = Criteria that no system records, and decisions of the committee.
table-effort-judgements = Judgements of sales by attention
    .use = How many account managers pay for themselves.
table-competence-assessments = Competence assessments
    .use = The profile of the account managers, and its gaps.
table-raci = Responsibility matrix
    .use = Who answers for each process, as the company agreed.
table-programme-rules = Rules of the programme
    .use = Which rules and registers of the programme are in writing.
table-service-months = Service by account and month
    .use = Deliveries on time in full, and complaints.
table-line-states = Lines not bought
    .use = Which spaces are closed.
table-quotas = Quotas
    .use = Targets by seller.
table-cts-drivers = Cost-to-serve drivers
    .use = Contribution by account.
table-cts-rates = Cost-to-serve rates
    .use = Contribution by account.
table-fx = Exchange rates
    .use = Conversion to the currency of the study.
table-codings = Interview codings
    .use = Common patterns.
table-calendar = Calendar
    .use = Working days and hours.

annex-period = period
annex-before = period before
annex-formula = Formula: { $formula }.
annex-partial = Partial figure: { $reasons }.
annex-many = { $count ->
        [one] { $count } figure, in the tables
       *[other] { $count } figures, in the tables
    }
annex-each = per seller, account or year
scope-signal-silence = Signal of silence
scope-signal-rhythm = Signal of rhythm
scope-signal-mix = Signal of mix
scope-signal-slide = Signal of sales
scope-signal-margin = Signal of margin
scope-place-O0 = Place: service by the directors
scope-place-O1 = Place: reporting to general management
scope-place-O2 = Place: the commercial director
scope-place-O3 = Place: a place within sales
scope-place-O4 = Place: a place within marketing
scope-place-O5 = Place: a split by business unit
scope-place-O6 = Place: a split by region
scope-place-O7 = Place: a matrix organisation
scope-place-O8 = Place: a division of its own
scope-turn-conc-up = With more: weight of key accounts
scope-turn-conc-down = With less: weight of key accounts
scope-turn-mb-up = With more: buying in several units or lines
scope-turn-mb-down = With less: buying in several units or lines
scope-turn-mr-up = With more: buying in several regions
scope-turn-mr-down = With less: buying in several regions
scope-turn-ce-up = With more: central purchasing
scope-turn-ce-down = With less: central purchasing
scope-turn-sz-up = With more: managers needed
scope-turn-sz-down = With less: managers needed
scope-turn-te-up = With more: sales by project
scope-turn-te-down = With less: sales by project
scope-turn-cf-up = With more: conflict with sales
scope-turn-cf-down = With less: conflict with sales
scope-turn-sl-up = With more: slowness of approvals
scope-turn-sl-down = With less: slowness of approvals
scope-place-criterion-K1 = Authority and access to top management
scope-place-criterion-K2 = Coordination between units and areas
scope-place-criterion-K3 = Local closeness
scope-place-criterion-K4 = Little conflict with sales
scope-place-criterion-K5 = Low cost and critical mass
scope-place-criterion-K6 = Fit with central purchasing
scope-place-criterion-K7 = Speed of decision
scope-place-criterion-K8 = Technical specialisation
scope-place-criterion-K9 = Accountability for results
scope-place-criterion-K10 = Ease of introduction
scope-what-if-today = Case: today
scope-what-if-largest = Case: the largest leaves
scope-what-if-five = Case: the five largest leave
scope-what-if-fall = Case: the largest buys less
scope-what-if-merger = Case: the two largest merge
scope-size-present = Size: that of today
scope-size-workload = Size: by hours
scope-size-reserve = Size: by hours, with the reserve
scope-size-usual = Size: by hours, with the assumption
scope-size-marginal = Size: by marginal return
scope-size-breakdown = Size: by sales per person
scope-what-if-new = Case: a new account
annex-day = { $day }
annex-table = { $table } ({ $rows } rows)
annex-n = Base: { $n }.
source-of-ledger = sales ledger
source-of-crm = CRM
source-of-hr = staff list
source-of-interview = declared in interview
source-of-public = public source
source-of-assumption = assumption
scope-support-sales-support = Sales support
scope-support-finance = Financial analysis and prices
scope-support-projects = Special projects and solutions
scope-support-service = Dedicated service
scope-support-logistics = Logistics and supply of accounts
scope-support-engineering = Engineering and presales
scope-support-marketing = Account marketing
scope-support-intelligence = Account intelligence and records
scope-support-legal = Legal and contracts
scope-support-credit = Credit and collection
scope-support-training = Training and development
scope-actor-DG = General management
scope-actor-DC = Commercial management
scope-actor-JK = Head of key accounts
scope-actor-K = Key account manager
scope-actor-VR = Regional sales
scope-actor-MK = Marketing
scope-actor-FI = Finance
scope-actor-OP = Operations and logistics
scope-actor-SC = Customer service
scope-actor-TI = Information systems
scope-actor-JU = Legal
scope-actor-RH = Human resources
scope-competence-strategy = Strategic thinking
scope-competence-business = Customer business acumen
scope-competence-finance = Financial acumen
scope-competence-planning = Account planning
scope-competence-relations = Multilevel relationship
scope-competence-negotiation = Negotiation
scope-competence-value = Consultative and value selling
scope-competence-leadership = Leadership without authority
scope-competence-coordination = Coordination and project management
scope-competence-inside = Internal selling
scope-competence-product = Product and technical knowledge
scope-competence-communication = Communication and listening
scope-competence-data = Data analysis and records
scope-competence-ethics = Ethics and integrity
scope-competence-conflict = Handling conflict and ambiguity
scope-competence-innovation = Innovation and co-creation

anonymous-company = Company X
