# What do the sellers say, and does it agree with the records?

voice-and = { $first } and { $last }
voice-and-more = { $first } and { $more } more
voice-quote = “{ $words }” ({ $question })
voice-quote-again = in the very words of { $first } ({ $question })
voice-source = Sources: interviews with sellers and the company's records.
voice-no-interviews =
    There are no interviews with sellers, so that this section can rest on the records alone.
    .remedy =
        Hold the questionnaire with at least two sellers, separately, and import a file with a row per
        answer; it will let routine, approach and sources of information be described, and what is
        declared be set against what is on record.

voice-heading = What the sellers say
voice-read =
    { $read ->
        [one] { $read } interview
       *[other] { $read } interviews
    } came in with the questionnaire, and { $valid ->
        [0] none is valid, for want of consent or of
        [one] { $valid } is valid, with consent and with
       *[other] { $valid } are valid, with consent and with
    } enough of the required answers.
voice-codes =
    { $count ->
        [one] Who answered is called { $codes } here
       *[other] Those who answered are called { $codes } here
    }, and no quote holds the name of a person.
voice-apart =
    The interviews are told separately, one per seller, and are dated on { $days ->
        [one] one and the same day
       *[other] { $days } different days
    }.
voice-declared =
    What follows is what was declared; what is on record stands beside it and is always marked as such.
voice-one =
    The brief asks for at least two interviews: with one, the person who speaks can be described, but
    what is peculiar to that person cannot be told from what is common in the department.
voice-warnings = Warnings about the interviews
voice-no-consent = { $code }: gave no consent, and nothing of the interview is used.
voice-superseded =
    { $code }: there is more than one interview with this code; { $interview } is kept and not counted.
voice-alike =
    { $one } and { $other }: their open answers share more text than two people would say separately;
    it is worth asking how they were taken down.
voice-fault = { $code }, { $fault }
voice-fault-often = { $code }, at { $count } accounts: { $fault }

voice-seller = Seller { $code }
voice-blank = The interview of { $code } holds no answers: there is nothing to describe.
    .again = Nor does the interview of { $code } hold any answers.
voice-post = { $code } speaks from a post in { $post }.
voice-career =
    The seller declares { $here } years with the company, { $sales } in sales and { $key } with key
    accounts.
voice-here = The seller declares { $here } years with the company.
voice-known-keys = The code is tied to the records by the list of codes that the company supplied.
    .again = This code too is tied by the list of codes.
voice-known-records =
    What is said is compared with the summary by account that the company supplied under the same code.
    .again = The comparison rests, as for { $first }, on the summary by account.
voice-known-deduced =
    Who { $code } is in the records is deduced from the accounts answered for; a list of codes should
    confirm it.
    .again = { $code } too is known in the records by the accounts answered for.
voice-known-unknown =
    It is not known who { $code } is in the records, so that the seller's own figures cannot be
    compared, and only those of each client are.
    .again = Nor is it known who { $code } is in the records.

voice-key-said =
    Of { $portfolio } clients served in all, the seller considers { $said ->
        [one] { $said } to be a key account
       *[other] { $said } to be key accounts
    }.
voice-key-only =
    The seller considers { $said ->
        [one] { $said } account served to be a key account
       *[other] { $said } accounts served to be key accounts
    }.
voice-key-recorded =
    The records { $recorded ->
        [one] assign { $recorded } key account
       *[other] assign { $recorded } key accounts
    }.
voice-forgotten-key =
    { $names } { $count ->
        [one] was not named from memory, though it is on record as a key account
       *[other] were not named from memory, though they are on record as key accounts
    } of the seller.
voice-forgotten-answered =
    { $names } { $count ->
        [one] was not named from memory, although the seller answered for it later
       *[other] were not named from memory, although the seller answered for them later
    }.
voice-added-key =
    { $names } { $count ->
        [one] was named in addition, and is
       *[other] were named in addition, and are
    } not among the seller's key accounts on record.
voice-added-answered =
    { $names } { $count ->
        [one] was named in addition, and was not answered for
       *[other] were named in addition, and were not answered for
    } later.
voice-added-nothing = The seller named { $names }.
voice-unheard =
    No record knows { $names }: it may be { $count ->
        [one] a prospect
       *[other] prospects
    }, or another name of a client.
voice-key-apart =
    The difference suggests that company and seller do not mean the same by key account; one list
    should be agreed before results are measured.
    .again = Nor do the two lists agree here, as for { $first }.
voice-key-same-key =
    Those named are those on record, a sign that the list is clear to who serves it.
    .again = Those named are, as for { $first }, those on record.
voice-key-same-answered =
    The seller named the same accounts that were answered for later; without a list of key accounts it
    cannot be known whether they are those the company designated.
    .again = Those named are, as for { $first }, those answered for.
voice-key-same-nothing = There is no list of key accounts to compare the names with.
    .again = Nor is there a list here to compare with.
voice-criteria = Criteria mentioned: { $criteria }.
    .again = The criteria are those of { $first }: { $criteria }.
voice-criteria-unknown = By which criteria they were designated is said not to be known.
voice-quote-criteria = The explanation given: { $words }.

voice-contacts =
    On average { $mean } contacts per client are declared, from { $least } at { $least_client } to
    { $most } at { $most_client }.
    .again = Client by client, the contacts declared are those that { $first } declares, { $mean } on average.
voice-contacts-one = At { $client }, { $contacts } contacts are declared.
voice-contacts-narrow =
    At { $count ->
        [one] { $count } client the relationship rests
       *[other] { $count } clients the relationship rests
    } on two people or fewer, and one of them changing post would be enough to break it; contacts
    should be opened there first.
voice-contacts-wide =
    At all of them there are dealings with more than two people, which protects the relationship if
    one of them changes post.
    .again = As for { $first }, no client hangs on one or two people.
voice-years =
    The seller reports having served each client for { $mean } years on average; the one served longest
    is { $client }, with { $years } years.
    .again = The years with each client do not differ from those of { $first } either: { $mean } on average.
voice-years-long =
    Such a stay suggests that much of what is known of the client is in one person's memory, and asks
    for it to be written down before anybody takes over.
    .again = It is so long a stay that, as for { $first }, what is known should be written down.
voice-years-short =
    With such a stay the relationship is still being built, so that what came before should be drawn
    from the records.
    .again = As for { $first }, the relationship is still being built.
voice-years-middle =
    That is long enough to know the client, and a good time to write down what is known, before one
    memory alone holds it.
    .again = As for { $first }, that is long enough to know the client and to write down what is known.
voice-share =
    { $client } represents, as declared, { $share } of the seller's sales, and the { $count ->
        [one] client answered for adds up to
       *[other] { $count } clients answered for add up to
    } { $sum }.
voice-share-dependent =
    This suggests dependence on a single client: what happens there decides the seller's result.
    .again = There is, as for { $first }, dependence on a single client.
voice-share-spread =
    This does not suggest dependence on a single client, so that the seller can hold the result if
    one account fails.
    .again = Nor does this seller, like { $first }, depend on a single client.
voice-no-clients =
    { $code } answered for no client in particular: contacts, years and part of the sales per client
    are not available.
    .again = Nor did { $code } answer for any client in particular.
voice-table-clients = { $code }: the seller's clients, as declared and on record
voice-column-contacts = Contacts declared
voice-column-contacts-recorded = Contacts on record
voice-column-years = Years declared
voice-column-years-recorded = Years on record
voice-column-share = % of own sales, declared
voice-column-share-recorded = % of own sales, on record
voice-column-wallet = Share of wallet, declared
voice-column-stage = Stage declared

voice-week =
    Of a week of { $week } hours, { $customer } are said to be spent with the customer, that is, { $share }.
voice-week-again =
    The week is divided as that of { $first }: { $customer } of { $week } hours with the customer ({ $share }).
voice-week-inside =
    More than half of the week therefore goes to work inside the company, and there is the time that
    could be given back to clients.
    .again = Here too, therefore, most of the week is work inside the company.
voice-week-outside =
    Most of the week therefore goes to the customer, and should be kept from new tasks.
    .again = Here too, therefore, most of the week goes to the customer.
voice-key-time = Of the seller's time, { $share } is said to go to key accounts.
voice-visits =
    Over the clients answered for, { $visits ->
        [one] there is { $visits } monthly visit
       *[other] there are { $visits } monthly visits
    }.
voice-quote-month = A normal month is described like this: { $words }.
voice-quote-whom = Whom to visit, and when, is decided in this way: { $words }.
voice-plan = On account plans the seller declares: { $plan }.
voice-recorded-crm = What is agreed is recorded in: { $where }.
voice-recorded-else =
    What is agreed is recorded in: { $where }, outside the CRM, so that the company cannot look it up.
    .again = What is agreed stays in: { $where }, outside the CRM as well.
voice-recorded-none = What is agreed is said not to be recorded, so that it is lost if the person changes.
voice-routine = The routine that { $code } describes for each client is as follows.
voice-routine-again = At { $clients }, { $code } describes the routine as { $first } does.
voice-client = { $client }: { $told }
voice-times = { $times } are declared.
voice-times-visits = { $times ->
        [one] { $times } monthly visit
       *[other] { $times } monthly visits
    }
voice-times-calls = { $times ->
        [one] { $times } monthly call
       *[other] { $times } monthly calls
    }
voice-times-video = { $times ->
        [one] { $times } monthly video call
       *[other] { $times } monthly video calls
    }
voice-times-messages = { $times ->
        [one] { $times } monthly message
       *[other] { $times } monthly messages
    }
voice-areas = Departments of ours taking part: { $areas }.
voice-different-vague = What is done differently was not said: { $words }.
voice-different = What is done differently: { $words }.
voice-shared = { $codes } also answers for this client.
voice-not-on-record = No record of the company knows this client.

voice-quote-approach = The approach to the client is summed up like this: { $words }.
voice-approach-reading =
    It is the seller's own description, to be read together with the routine above: a declared approach
    holds only as far as the diary bears it out.
    .again = This approach too should be read with the routine that bears it out.
voice-no-approach = { $code } did not describe an approach to the client: not available.
    .again = Nor did { $code } describe an approach.
voice-sources =
    To learn of new sales or projects, the best source is { $best }, followed by { $rest }.
    .again = The sources of news are ranked as by { $first }: { $best }, then { $rest }.
voice-source-only = To learn of new sales or projects, the best source is { $first }.
# An answer that avoids what was asked.
voice-quote-vague = Asked for detail, the seller gave none: { $words }.
voice-quote-learns = News of a new project comes in this way: { $words }.
voice-lead-ahead =
    The last one was known { $days ->
        [one] { $days } day
       *[other] { $days } days
    } before the formal request.
voice-lead-same = The last one was known on the very day of the formal request.
voice-lead-late =
    The last one was known once the formal request was made: { $days } days ahead.
voice-ahead = Of the opportunities, { $share } are said to be known before the request.
voice-quote-asks = What is always asked: { $words }.
voice-quote-obstacle = When the contact will not share information: { $words }.
voice-information-early =
    Being there before the request allows what will be asked for to be influenced; what is learnt
    should be kept where others can see it.
    .again = News comes, as for { $first }, in time to influence what will be asked for.
voice-information-late =
    With so little lead, competition is mostly over price, so that the source that warns first deserves
    more time in the diary.
    .again = News comes, as for { $first }, when competition is already over price.
voice-information-mixed =
    The two answers point different ways, so that more cases should be asked about before the declared
    lead is taken as good.
    .again = These two answers point different ways as well.
voice-discount =
    Up to { $discount } of discount is decided without approval, and an approval takes, as declared,
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
    .again = The limit of discount is that of { $first } ({ $discount }), and so is the wait for an approval.
voice-support =
    The support rated best is that of { $best } ({ $best_rating }), and the one rated worst that of
    { $worst } ({ $worst_rating }).
    .again = Of the support the opinion is that of { $first }.
voice-risk-high =
    An absence of three months is seen as a high risk ({ $risk }) for the best account, which asks for
    a backup whom the client knows.
    .again = Here too the best account would run a high risk ({ $risk }) in an absence.
voice-risk-low =
    An absence of three months is seen as a contained risk ({ $risk }) for the best account.
    .again = Nor would the best account run much risk ({ $risk }) here in an absence.
voice-quote-backup = On who would serve it: { $words }.
voice-conflicts = Conflicts over clients or commissions are given a frequency of { $conflicts }.
voice-quote-problems = Among the main problems: { $words }.
voice-quote-change = The one change asked for: { $words }.
voice-partial = The interview is partial: it holds { $share } of the required answers.
voice-not-valid =
    Because it falls short of the answers that are required, it is described but does not count for
    what several have in common.
voice-refused = An answer was declined to { $questions }: this is respected, and nothing is estimated.
    .again = Nor was an answer given here to { $questions }.
voice-not-known = The seller does not know, in whole or in part, what is asked in { $questions }: this is not taken for zero.
    .again = Here too the seller does not know all that is asked in { $questions }.

voice-together = The sellers, side by side
voice-together-one =
    There is only one interview, that of { $code }. Common patterns cannot be told with a single voice:
    what looks like a habit of the department may be a personal one. To complete the section at least
    one more interview is needed, held separately and with the same questionnaire.
voice-together-opening =
    With the same questions, what the { $count } sellers declare can be set side by side.
voice-table-sellers = The sellers interviewed, as they declare
voice-column-seller = Seller
voice-column-key = Key accounts
voice-column-key-recorded = Key accounts on record
voice-column-top = % of the largest client
voice-column-visits = Visits a month
voice-column-front = % of the week with clients
voice-column-lead = Days of lead
voice-column-ahead = % known before
voice-column-approval = Days for an approval
voice-column-risk = Risk of absence
voice-differences = In what they differ
voice-differences-none = In the figures they declare, there is no difference between them.
voice-differences-opening =
    Differences matter as much as what is common, because they show practices that the company already
    has and could share.
voice-differences-reading =
    Before a difference is read as merit or fault, it should be recalled that each seller has other
    clients: the portfolio may explain it.
voice-department = What the sellers declare of the department
voice-department-opening =
    No record says which accounts are key or who holds them. Until one does, there is what
    { $valid ->
        [1] the only person interviewed tells
       *[other] the { $valid } sellers interviewed tell
    }, which is no census: there may be others who were not interviewed.
voice-department-key =
    From memory, { $high_code } names { $high } key accounts and { $low_code }, { $low }. An account that is key
    only to whoever serves it is not yet key to the company, so management had better confirm the
    list before anything is measured by it.
    .alone =
        From memory, { $code } names { $value } key accounts. An account that is key only to whoever serves
        it is not yet key to the company, so management had better confirm the list.
voice-department-portfolio =
    Each seller serves, by their own account, between { $low } clients ({ $low_code }) and { $high }
    ({ $high_code }), counting those that are not key. Whoever has more clients divides the same hours
    among more of them, so that key accounts per person mean little without the total.
    .alone =
        { $code } serves, by their own account, { $value } clients, counting those that are not key: these
        compete for the same hours.
voice-department-time =
    To key accounts they say they give between { $low } of their time ({ $low_code }) and { $high }
    ({ $high_code }). Before more time is asked of whoever gives the least, their portfolio deserves a
    look: how many other clients they serve, and how many hours those ask for.
    .alone = To key accounts { $code } says to give { $value } of their time.
voice-department-share =
    The clients each of them answered for make up between { $low } ({ $low_code }) and { $high }
    ({ $high_code }) of their own sales. That is part of the seller's sales, not of the company's, which
    only the sales ledger can give.
    .alone =
        The clients answered for make up { $value } of the sales of { $code }. That is part of the seller's
        sales, not of the company's, which only the sales ledger can give.
voice-department-wanted =
    With the staff list, the list of key accounts and the sales ledger, what is declared can be set
    beside what is on record; until then it serves to ask better questions, not to decide how many
    people are needed.
voice-contrast-key = Key accounts said to be served: from { $low } ({ $low_code }) to { $high } ({ $high_code }).
voice-contrast-contacts = Contacts per client: from { $low } ({ $low_code }) to { $high } ({ $high_code }) on average.
voice-contrast-years = Years with each client: from { $low } ({ $low_code }) to { $high } ({ $high_code }) on average.
voice-contrast-visits = Monthly visits to their clients: from { $low } ({ $low_code }) to { $high } ({ $high_code }).
voice-contrast-front = Part of the week with the customer: from { $low } ({ $low_code }) to { $high } ({ $high_code }).
voice-contrast-lead = Days of lead on the last project: from { $low } ({ $low_code }) to { $high } ({ $high_code }).
voice-contrast-ahead = Opportunities known before the request: from { $low } ({ $low_code }) to { $high } ({ $high_code }).
voice-contrast-discount = Discount decided alone: from { $low } ({ $low_code }) to { $high } ({ $high_code }).
voice-contrast-approval = Days that an approval takes: from { $low } ({ $low_code }) to { $high } ({ $high_code }).
voice-contrast-risk = Risk of an absence: from { $low } ({ $low_code }) to { $high } ({ $high_code }).
voice-contrast-conflicts = Frequency of conflicts: from { $low } ({ $low_code }) to { $high } ({ $high_code }).

voice-against = What was declared, against the records
voice-compared =
    Of what the sellers declare, { $compared } figures have a record to be compared with, and
    { $agreeing } agree.
voice-gaps =
    In { $minor ->
        [one] { $minor } the gap is minor
       *[other] { $minor } the gap is minor
    }, and in { $major } it is major.
voice-differing =
    { $count ->
        [one] { $count } answer out of a closed list is not the one that the records show.
       *[other] { $count } answers out of a closed list are not those that the records show.
    }
voice-neutral =
    A gap does not say who is right: the seller speaks from memory, and the records hold only what
    somebody wrote down. It serves to know what should be gone through with each.
voice-nothing-compared =
    Nothing of what is declared has a record to be compared with, so that all of the above rests on the
    sellers' word.
voice-table-counts = How many of the figures declared agree with the records, by seller
voice-column-compared = Compared
voice-column-agreeing = Agree
voice-column-minor = Minor
voice-column-major = Major
voice-column-differing = Different
voice-column-unchecked = Not compared
voice-table-gaps = What was declared and is apart from the records
voice-column-said = Declared
voice-column-recorded = On record
voice-column-gap = Gap
voice-column-class = Class
voice-gaps-left =
    { $count ->
        [one] { $count } gap is left out of the table.
       *[other] { $count } gaps are left out of the table.
    }
voice-verdict-agrees = agrees
voice-verdict-minor = minor
voice-verdict-major = major
voice-verdict-differs = different
voice-verdict-unchecked = not compared
voice-figure-years-here = years in the company
voice-figure-portfolio = clients in all
voice-figure-key = key accounts
voice-figure-basis = basis of assignment
voice-figure-plan = account plan
voice-figure-lead = days of lead
voice-figure-ahead = opportunities known before
voice-figure-variable = variable part of the pay
voice-figure-years = years serving the client
voice-figure-bought = years as a client
voice-figure-contacts = contacts
voice-figure-described = people described
voice-figure-share = part of the seller's sales
voice-figure-visits = visits a month
voice-figure-dealings = dealings a month
voice-figure-wallet = share of wallet
voice-figure-stage = stage of the relationship
voice-figure-areas = departments of ours taking part
voice-figure-discount = discount and days for an approval
voice-figure-backup = who would stand in
voice-readings = Each kind of gap usually has an explanation that should be checked first.
voice-over-contacts =
    More contacts declared than on record usually means work that nobody wrote down, not dealings that
    did not take place: the record should be completed with the seller.
voice-under-contacts =
    Fewer contacts declared than on record usually means old entries, or people whom other departments
    look after.
voice-over-share =
    A client given more weight than it has is often the one that takes most time; whether the diary
    follows the sales should be looked at.
voice-under-share =
    A client given less weight than it has may be getting less attention than its sales deserve.
voice-over-years =
    More years declared than on record usually means that the relationship began before the formal
    assignment, at times from another post.
voice-under-years =
    Fewer years declared than on record usually means that the assignment was opened before the seller
    really took over.
voice-over-bought =
    A client said to be older than its first invoice usually comes from dealings before the present
    system.
voice-under-bought =
    A client said to be younger than its first invoice is usually counted from when the seller came to
    know it.
voice-over-visits =
    More visits declared than on record usually means visits that were not written down.
voice-under-visits =
    Fewer visits declared than on record usually means that the last month was not like the others.
voice-over-dealings =
    More dealings declared than on record usually means calls and messages that nobody enters.
voice-under-dealings =
    Fewer dealings declared than on record usually means that some are entered which the seller does not
    take for work.
voice-over-key =
    More key accounts declared than on record usually includes prospects, or accounts that the seller
    treats as key though the company has not designated them.
voice-under-key =
    Fewer key accounts declared than on record usually means that some designations were not passed on.
voice-over-portfolio =
    More clients declared than on record usually includes those that no longer buy, or those served
    without an assignment.
voice-under-portfolio =
    Fewer clients declared than on record usually means assignments that nobody exercises.
voice-unchecked =
    The rest is not compared, and is taken as declared. The reason is given so that it can be remedied.
voice-unchecked-item = { $figures }: { $reason }.
voice-limits = Limits of what the interviews say
voice-limit-sample =
    { $count ->
        [one] One seller speaks, chosen and not drawn by lot: this is no representative sample, and what is said does not extend to the others.
       *[other] { $count } sellers speak, chosen and not drawn by lot: they are no representative sample, and what they say does not extend to the others.
    }
voice-limit-self = It is self-report: it describes what each believes or wishes to tell of the own work.
voice-limit-memory = Dates and frequencies are given from memory, in round numbers.
voice-limit-desire = People tend to tell the routine they hold to be right; the account of the last visit helps to correct it.
