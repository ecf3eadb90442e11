# The arguments: what each criterion says of the company, and what each place gives in it.

# Criteria.
k1 = Authority and access to top management
k2 = Coordination between units and areas
k3 = Local closeness
k4 = Little conflict with sales
k5 = Low cost and critical mass
k6 = Fit with central purchasing
k7 = Speed of decision
k8 = Technical specialisation
k9 = Accountability for results
k10 = Ease of introduction

argument-head =
    { $criterion } (it weighs { $weight }; { $score } out of five, against a mean of { $mean } over all
    places).

# What the figures say.
k1-key-share = Key accounts buy { $value } of what the company sells.
k1-approval = According to the sellers, a discount beyond their own authority takes { $value } days.
k2-lines =
    Groups that spread their purchases over two or more units or lines make { $value } of key account
    sales.
k3-places = Of key account sales, { $value } go to groups that buy in two or more regions.
k4-booked = Sellers outside the department book { $value } of what key accounts buy.
k4-conflicts =
    Sellers put the frequency of conflicts over clients or commissions at { $value } out of four.
k5-needed =
    The hours that key accounts ask for amount to { $value ->
        [one] { $value } key account manager
       *[other] { $value } key account managers
    }.
k5-sellers =
    The department has { $value ->
        [one] { $value } seller
       *[other] { $value } sellers
    }.
k5-accounts = There are { $value } key accounts to be served.
k6-central = A single purchasing office decides { $value } of key account sales.
k6-lines = Besides, { $value } of those sales cut across units or product lines.
k6-places = And { $value } are delivered in several regions at once.
k7-approval = The median approval takes { $value } days, according to the interviews.
k8-projects =
    Of what key accounts buy, { $value } come from projects that were formally requested and won in
    the period.
k9-key-share = At stake in these accounts is { $value } of the company's sales.
k9-needed =
    Serving them takes { $value ->
        [one] { $value } dedicated manager
       *[other] { $value } dedicated managers
    }.
k9-department = The department is credited with { $value } of the company's sales.
k10-needed =
    The team to be put in place is of { $value ->
        [one] { $value } manager
       *[other] { $value } managers
    }.
k10-sellers =
    Today { $value ->
        [one] { $value } seller works
       *[other] { $value } sellers work
    } on key accounts.
k10-people = The whole company has { $value } people.

# What it means, whether the criterion weighs much or little here.
k1-much =
    With so much at stake, an account manager needs somebody in command to stand behind prices,
    investments and exceptions; firms that involve their top managers serve their key accounts
    better.
k1-little =
    Dependence is still moderate, so the backing of management helps, but management need not lead
    the daily work.
k2-much =
    To the client we are one company; if each unit speaks for itself, nobody answers for the whole,
    and internal integration is part of the design of any such programme.
k2-little =
    Almost all purchases go through one line, so coordinating units yields little and is not worth
    paying for.
k3-much =
    Most of what they buy is decided and delivered in one region: whoever is near sees the problem
    and the project first.
k3-little =
    As groups buy in several regions, the field force gives local presence and the department adds
    what no region sees: the whole client.
k4-much =
    When two teams are paid for the same client, the argument eats hours and the client notices; it
    is among the internal dilemmas most described when such programmes are introduced.
k4-little =
    Friction with sales is contained; a clear rule of credit is enough, and structures need not be
    separated to avoid it.
k5-much =
    So small a group does not pay for a structure of its own: every coordinating post that is added
    must be justified against the sales it leaves.
k5-little =
    There is critical mass: the cost of coordination is shared by a team that can already
    specialise, and saving structure no longer comes first.
k6-much =
    A buyer who negotiates for all its sites asks for a counterpart who can commit the whole of our
    company; that was the reason for the first national account programmes.
k6-little =
    Purchasing is still spread over sites or lines, and a central agreement decides little so far.
k7-much =
    While a signature is awaited, the client compares; much of an account manager's work is selling
    inside, and every rung makes it longer.
k7-little =
    Decisions come out within reasonable time, so fewer rungs are desirable without being urgent.
k8-much =
    A good part of sales is won with engineering and service: technical knowledge of the client must
    sit within the team and not in another area.
k8-little =
    Mostly standard products are sold, and technical support can be asked for by project.
k9-much =
    What weighs so much in the result needs someone who answers for margin, growth and permanence,
    measured apart.
k9-little =
    The size of the programme still allows it to be measured within another area, with figures of
    its own.
k10-much =
    With a team of that size, a deep change costs more than it returns in the first year; internal
    barriers are the usual cause why a programme does not start.
k10-little =
    The team is large enough to carry a change of structure, and the comfort of the transition no
    longer decides.

# What it means when the figure is not known.
k1-assumed =
    How much key accounts weigh in sales is not known; if they weigh much, neither prices nor investments hold without somebody in command behind them.
k2-assumed =
    Whether clients buy in several parts of the company is still to be learnt; where they do, somebody must answer for the whole.
k3-assumed =
    Where key accounts buy is not on record; if each does so in one place, whoever is near serves it better.
k4-assumed =
    Nobody has measured the friction with sales; where it exists, both sides need a common head or clear borders.
k5-assumed =
    The number of managers needed has not been computed; with few, each post of structure must be paid for by the sales it leaves.
k6-assumed =
    Who decides the client's purchases is not known; a central buyer demands a counterpart who commits all our sites.
k7-assumed =
    How long an approval takes is unknown; if it takes long, each rung removed is noticed by the client.
k8-assumed =
    There is no record of how much is sold by project; the more, the better to have technical knowledge within the team.
k9-assumed =
    Without the part of sales at stake it cannot be said how urgent a single person answerable is; the rule is that what is measured apart is looked after.
k10-assumed =
    For want of a computed size, prudence advises the change that moves fewest pieces: internal barriers are the usual cause why a programme does not start.

# What this place gives in each criterion.
k1-O0 = Being served by directors themselves gives the account the highest authority.
k1-O1 = Reporting to general management puts the head of key accounts one step from that signature.
k1-O2 = The commercial director has a seat where decisions are taken and deals with buyers directly.
k1-O8 = The director of a division sits with the other directors and decides on his or her own.
k2-O1 = From above all areas, general management can oblige them to one offer.
k2-O2 =
    One head leads sales, marketing and key accounts, and settles between them without going a level
    up.
k2-O7 =
    The matrix names somebody in each unit or region who answers for the client, and one who answers
    for it all.
k2-O8 = The division signs with the other areas what each puts into the account.
k3-O3 = Within sales, the manager shares office and clients with the field force.
k3-O5 = Each unit keeps its people next to its clients.
k3-O6 = The region has the manager on the spot, with the client's language and timing.
k3-O7 = The link in each region stays on the spot although it answers to a common line.
k4-O0 = Without a team apart there is nobody to dispute the credit of a sale with.
k4-O2 =
    The commercial director is head of both sides, and shares out the credit of a joint sale without
    being judge and party.
k5-O0 = It adds not a single post.
k5-O2 = It uses analysis, support and credit that the commercial area already pays for.
k5-O3 = It is the cheapest: it asks for no new heads nor systems apart.
k5-O4 = It shares analysis and value proposition with marketing.
k6-O1 = General management can sign an agreement that binds all sites.
k6-O7 = The central line negotiates and each unit carries out at its site what was signed.
k6-O8 = The division negotiates for all sites and answers for it being kept.
k7-O0 = Whoever visits is whoever decides.
k7-O1 = A single rung is left between the manager and whoever approves.
k7-O5 = The unit decides on its product without waiting for anybody.
k7-O6 = The regional management settles it on the spot.
k7-O8 = The division has powers of its own and does not queue.
k8-O5 = The manager lives next to the engineers of the product.
k8-O7 = The link in each unit brings its speciality to one account plan.
k8-O8 = The division can hire specialists of its own.
k9-O5 = The account's result enters that of the unit, which is measured already.
k9-O6 = The region already answers for its sales, and the account enters that target.
k9-O8 = The division has its own profit and loss and a single person answerable.
k10-O0 = There is nothing to introduce.
k10-O2 = Only one line of command changes: nobody loses a post or a portfolio.
k10-O3 = It can be done on Monday: the people are there already.
k10-O6 = It uses the regional managements that exist.
argument-other = In this it gives more than the mean of the places, without it being its own trait.

# Objections and answers to what speaks for it.
k1-objection =
    It may be objected that closeness to management wears out when its diary fills up;
k1-answer =
    to avoid that, each account of the first level has a sponsor with two visits a year, and the
    head of key accounts keeps powers of his or her own.
k2-objection = It can be replied that coordinating adds meetings;
k2-answer =
    the meeting is kept to one a month with a fixed agenda, and replaces the loose queries that each
    area receives today.
k3-objection = Some will say that nobody knows the place like the regional seller;
k3-answer =
    which is why the region keeps the visit and the order, and the department holds the plan, the
    framework price and the central counterpart.
k4-objection = Somebody will fear that sales loses its best clients;
k4-answer =
    a rule of double credit in the first year pays both for the same sale while they learn to share
    it.
k5-objection = It is true that what is cheap may fall short;
k5-answer = the size is reviewed every year by hours, and structure grows only if the load asks for it.
k6-objection = Not all groups buy that way;
k6-answer =
    those that decide at each site stay with their seller, and the central agreement is offered only
    where the client already buys as one.
k7-objection = To decide soon may be to decide badly;
k7-answer =
    a matrix of powers lays down how far each level goes, and finance reviews the exceptions every
    quarter.
k8-objection = The specialist may shut himself or herself up in the product;
k8-answer = there is one account plan, signed by whoever answers for the whole client.
k9-objection = Measuring apart may turn the team into an island;
k9-answer =
    part of the variable pay hangs on a figure shared with sales and operations, so that nobody wins
    at the other's expense.
k10-objection = What is easy to introduce is not always what is needed;
k10-answer =
    the proposal is put in place by phases and leaves in writing the condition under which a larger
    structure would follow.

# What speaks against it, and how it is made up for.
k1-against =
    The department is far from whoever can commit the company, and the buyer notices.
k1-remedy =
    A sponsor from top management for each account of the first level gives the authority that the
    place does not.
k2-against = Areas that do not answer to the same head have to be convinced every time.
k2-remedy =
    Service agreements with operations, finance and logistics, and a monthly meeting per account,
    take the place of the missing line of command.
k3-against = The manager will be far from the client's plants and warehouses.
k3-remedy =
    Routine visits stay with the field force, with a note of each visit that the manager reads
    before the next meeting.
k4-against = Sales will see a rival for its accounts in the department.
k4-remedy = The credit of each joint sale is written down beforehand and not bargained afterwards.
k5-against = It is among the costliest places, and with few accounts every post weighs.
k5-remedy =
    Support areas begin shared and become its own once they fill half a post.
k6-against = Before a central buyer, this place speaks for a part of the company and not for all.
k6-remedy =
    A single person answerable per group is named, with written power to negotiate the framework
    agreement.
k7-against = Every exception will climb one more rung before it returns to the client.
k7-remedy =
    Powers over price by level of account, and a deadline of one day for what exceeds them, shorten
    the way without changing the line of command.
k8-against = The place does not bring the technical specialist nearer to the account.
k8-remedy =
    Each account that asks for it has an engineer assigned by name, with hours set aside in the
    plan.
k9-against = The result of key accounts is diluted in that of a larger area.
k9-remedy =
    A statement of contribution per account, reviewed every quarter, shows what the chart does not
    separate.
k10-against = Introducing it changes lines of command, targets and systems at once.
k10-remedy =
    It goes by phases with a pilot of few accounts, and nobody changes portfolio before the
    successor has been introduced.

# Why a criterion sinks another option.
k1-sinks = it does not give managers the authority that accounts of this weight ask for
k2-sinks = it lets each unit speak for itself to the same client
k3-sinks = it moves the department away from where purchases are made and delivered
k4-sinks = it puts nobody above the conflict with sales
k5-sinks = it costs more structure than the team can pay for
k6-sinks = it cannot sign for all sites before a central buyer
k7-sinks = it adds rungs to decisions that are slow already
k8-sinks = it separates the manager from those who know the technical solution
k9-sinks = it leaves nobody to answer for the result of these accounts
k10-sinks = it asks for a larger change than the company can absorb now
