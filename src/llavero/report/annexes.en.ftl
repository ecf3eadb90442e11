# The annexes of the data, of the questionnaire and of the terms.

quality-heading = Data quality
quality =
    Each file was read whole, and each of its rows is in the study or set aside with its reason; none was
    mended by guessing.
quality-aside =
    { $rows ->
        [one] One row was set aside, and the file that holds it says the rule it breaks: it should be looked at, for it counts in no figure.
       *[other] { $rows } rows were set aside, and the files that hold them say the rule that each breaks: they should be looked at, for they count in no figure.
    }
quality-whole = None was set aside.
quality-table = Sources read, and rows that came in
quality-source = Source
quality-read = Read
quality-kept = In
quality-out = Set aside

questions-heading = Questionnaire
questions =
    This is what each seller is asked, apart from the others and with consent. Questions by account are
    answered once for each account that the seller answers for.
questions-table = Questions of the interview
questions-id = Key
questions-asked = Question
questions-of = Answered
questions-once = Once
questions-each = By account
questions-source = Source: questionnaire of Llavero.

glossary-heading = Glossary
glossary = These are the terms of the report that have a precise meaning here.
glossary-table = Terms and their meaning
glossary-term = Term
glossary-means = Meaning
glossary-source = Source: own work.

term-key-account = Key account
    .means = Account or group that the company decides to treat differently for what it is worth, or may come to be.
term-kam = KAM
    .means = Key account manager: who answers for the whole relationship with them.
term-account = Account
    .means = Customer that is invoiced.
term-group = Group
    .means = Accounts that decide or buy as one; the report counts them as one.
term-net-sales = Net sales
    .means = Invoices and debit notes less credit notes, without tax or sales between companies of the group.
term-credited = Credited sales
    .means = Those that the records assign to a seller; they do not say who brought them.
term-contribution = Contribution
    .means = What is left of the sales after the cost of what was sold and the cost to serve.
term-cost-to-serve = Cost to serve
    .means = What it costs to look after an account besides the product: orders, deliveries, visits, credit.
term-effective-number = Effective number of accounts
    .means = How many equal accounts would give the same concentration of sales.
term-gini = Gini
    .means = Measure of inequality: zero if all parts are equal, near one if one has everything.
term-variation = Coefficient of variation
    .means = Standard deviation over the mean: how far the parts lie from one another.
term-retention = Retention
    .means = Part of the accounts, or of their sales, of the period before that is still there in this one.
term-silence = Silence
    .means = Time without buying longer than the account is used to.
term-wallet = Wallet
    .means = What the account buys in a year, from all its suppliers, of what the company sells.
term-white-space = White space
    .means = Line that the account does not buy and others like it do.
term-selection = Selection
    .means = Gates and points by which it is proposed which accounts are key.
term-grey-zone = Grey zone
    .means = Accounts so near the line that points are not enough and the committee decides.
term-back-test = Back-test
    .means = Making a choice again on a past date, with what was known then, and seeing what came after.
term-level = Level of service
    .means = Hours, visits and answers promised to the account: first, second or third.
term-category = Category
    .means = Place of the account by its attractiveness and our position in it: strategic, star, maintenance or to streamline.
term-stage = Stage of the relationship
    .means = How far it has come, from exploratory to integrated, shown by facts.
term-active-contact = Active contact
    .means = Person at the customer with whom a recent dealing is on record.
term-single-thread = Single thread
    .means = Account in which there are live dealings with one person only, or with none.
term-bow-tie = Bow-tie and diamond
    .means = In a bow-tie dealings pass between one manager and one contact; in a diamond, function to function.
term-strength = Strength of the relationship
    .means = Points from zero to a hundred for contacts, roles, cadence, attitude, reciprocity and results.
term-declared = Declared
    .means = What a seller says in the interview, as against what is on record.
term-pattern = Common pattern
    .means = What several sellers interviewed apart say or do, with its frequency.
term-span = Span of control
    .means = How many people report directly to a head.
term-full-post = Full-time post
    .means = Unit of headcount: the hours a year that one person can give to accounts.
term-signal-weight = Draw of weights
    .means = Making a decision again with many sets of weights near the present ones, to see whether it stands.
term-risk = Risk
    .means = Likelihood of a problem times the severity of what it touches, each from one to five.
term-opacity = Risk of opacity
    .means = That of not being able to see whether a problem is there.
term-lever = Lever
    .means = Action that works against several problems at once.
term-revenue-at-risk = Revenue at risk
    .means = Loss that only one year in twenty would exceed, by the simulation and its assumptions.
