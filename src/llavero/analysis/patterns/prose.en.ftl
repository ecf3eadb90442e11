# What do the sellers have in common, in what do they differ, and how far may so few be read?

patterns-heading = Common patterns in how the sellers work
patterns-missing = Data missing to look for patterns
patterns-no-interviews = There are no interviews of sellers.
    .remedy = With two or more, held apart, common patterns could be looked for.
patterns-too-few =
    { $sellers ->
        [one] { $sellers } interview counts
       *[other] { $sellers } interviews count
    }, and { $least } are needed to speak of patterns: with a single voice, what belongs to the seller cannot be told from what belongs to the trade or the company. Another seller with key accounts should be interviewed, apart.
patterns-none =
    No interview counts: one counts with consent and most of the required answers. They are kept
    as they are, and no patterns are described.
patterns-rest-on =
    What follows compares { $sellers } sellers. The seller is the unit: accounts of one seller
    do not count as separate cases. Each trait is given with the number of sellers in whom it
    appears, from { $marks } codes given to their open answers and from their closed answers.
patterns-confirmed =
    A person gave or confirmed { $confirmed } of these codes; the others are suggested by the
    text, and nobody has confirmed them.
patterns-unconfirmed =
    The codes are suggested by the text and nobody has confirmed them: a person should review
    them before they are quoted as a finding.
patterns-common-routine = In their routine, the sellers agree on the following: { $items }.
patterns-common-information =
    To learn of new sales or projects they agree on the following: { $items }.
patterns-common-approach =
    In how they approach the customer they agree on the following: { $items }.
patterns-common-topic =
    In what they ask, point out or would ask for, they agree on the following: { $items }.
patterns-common-condition = The closed answers show conditions that they share: { $items }.
patterns-meaning-routine =
    A habit that nearly all share says more of the post and the company than of the person; if
    it should change, talking to each seller will not be enough.
patterns-meaning-information =
    This is the way in which notice is gained today: it deserves care, and what is learnt by it
    should be recorded, so that it does not depend on who heard it.
patterns-meaning-approach =
    A shared approach is the house's way of selling, whether or not it was decided.
patterns-meaning-topic =
    When sellers who were interviewed apart name the same thing, it is unlikely to be a personal
    complaint; management can check it against the records.
patterns-meaning-condition =
    They are conditions of the work, not each one's decisions, and they depend on whoever
    manages.
patterns-item = { $name } ({ $holders } of { $of })
patterns-item-share = { $name } ({ $share })
patterns-quote = { $name }: “{ $words }” ({ $code }, { $question }).
patterns-table = Traits that at least half of the sellers share
patterns-column-trait = Trait
patterns-column-of = In
patterns-of = { $holders } of { $of }
patterns-has = ●
patterns-has-not = –
patterns-not-said = n/a
patterns-source =
    Source: interviews; codes of the codebook and closed answers. ●: present; –: absent; n/a:
    not answered.
patterns-sets =
    Some traits go together in the same sellers. The table gives the closed sets: none can be
    enlarged without losing one of the sellers who share it. They do not say that one trait
    causes another; they say which ways of working come whole, and should therefore be dealt
    with together.
patterns-sets-table = Sets of traits that the same sellers share
patterns-set-beyond = besides what { $who } share: { $traits }
patterns-sets-source = Source: interviews; codes of the codebook and closed answers.
patterns-column-set = Traits that go together
patterns-column-size = Sellers
patterns-size = { $size }
patterns-column-who = Who
patterns-routines =
    The routine is read in eight facets: what triggers it, channel, cadence, preparation, aim,
    actors, outcome and follow-up.
patterns-routine = { $code } tells { $told } of them and does not mention: { $lacks }.
patterns-routine-whole = { $code } tells them all ({ $told }).
patterns-standard =
    The routine of { $codes } can be called standard: the same pattern comes back in most of the
    accounts.
patterns-no-standard =
    None amounts to a standard routine: what each does changes from account to account, so
    whoever steps in will find no method to follow.
facet-trigger = what triggers it
facet-channel = the channel
facet-cadence = the cadence
facet-preparation = preparation
facet-aim = the aim
facet-actors = the actors
facet-outcome = the outcome
facet-follow-up = follow-up
patterns-differences = In what they differ
patterns-divided =
    Only half or little more share the following: { $items }. Here the house has no one way;
    comparing the results of those who do and those who do not is more useful than making all
    the same.
patterns-single =
    What only one does teaches too; it may be an exception, or a practice worth trying with
    others:
patterns-alike =
    The most alike are { $one } and { $other }: they share { $shared } codes, { $jaccard } of
    those that either uses. If codes fell at random { $expected } would be expected.
patterns-alike-chance =
    So many or more would appear by chance with a probability of { $chance }; the calculation
    takes all codes as equally likely and is only a guide.
patterns-alike-rare =
    So many would hardly ever appear by chance; the calculation takes all codes as equally
    likely and is only a guide.
patterns-unlike = The least alike, { $one } and { $other }, share { $jaccard }.
patterns-groups =
    The sellers form clear and stable groups ({ $groups }), with a silhouette of { $silhouette }
    and the same result in { $stability } of the trials that leave one out.
patterns-no-groups = They form no clear and stable groups, so no types of seller are described.
patterns-few-for-groups = They are too few to speak of types of seller.
patterns-no-contrast =
    With so few interviews it is not possible to test whether a practice goes with better
    results: even the clearest split would have a probability of { $least } by chance.
patterns-contrast-earlier =
    As an exploration, those who share “{ $name }” knew of their last project { $difference ->
        [one] { $difference } day
       *[other] { $difference } days
    } before the others (probability by chance { $chance }).
patterns-contrast-later =
    As an exploration, those who share “{ $name }” knew of their last project later than the
    others, by a difference of { $difference ->
        [one] { $difference } day
       *[other] { $difference } days
    } (probability by chance { $chance }).
patterns-nothing-stands =
    It was tried whether { $tried ->
        [one] { $tried } practice goes
       *[other] { $tried } practices go
    } with knowing of projects earlier; none can be told from chance once all those that were tried are counted.
patterns-no-saturation =
    Two interviews do not allow one to know whether another would bring anything new.
patterns-still-new =
    The last interview, of { $code }, still brought { $new } traits that nobody had given:
    another would teach something.
patterns-nothing-new =
    The last interview, of { $code }, brought no new traits ({ $new }): the main things seem to
    have been said.
patterns-contradictions = Answers that do not agree with each other
patterns-contradictions-how =
    One interview sometimes holds two answers that are hard to reconcile. Neither is taken for
    the truth and no bad faith is supposed; they are noted, to be asked again.
tension-time = Much time goes to key accounts and little is spent with customers: { $each }.
    .each = { $code }, { $one } of the time and { $other } of the week
tension-calendar =
    They describe fixed visits and, asked whom they visit, answer whoever calls or has a
    problem: { $each }.
    .each = { $code }
tension-quote =
    They report quoting within hours, and waiting days for a price approval: { $each }.
    .each = { $code }, { $one } hours and { $other } days
tension-ahead =
    They report knowing of nearly all opportunities before the formal request, and heard of the
    last one with it or later: { $each }.
    .each = { $code }, { $one } in every ten and { $other } days of notice
tension-replaceable =
    They call a relationship integrated or interdependent that the customer could easily
    replace: { $each }.
    .each = { $code } with { $account }, difficulty { $one }
tension-minor-source =
    They call the relationship with somebody who buys most elsewhere integrated or
    interdependent: { $each }.
    .each = { $code } with { $account }, { $one } of what it needs
tension-covered =
    They report dealing with many people at an account and, speaking of being away, that only one
    knows them well: { $each }.
    .each = { $code }, up to { $one } people
tension-listed = They count one number of key accounts and name another: { $each }.
    .each = { $code }, { $one } and { $other }
patterns-limits = Limits of what the sellers say
patterns-limit-sample =
    The sample was chosen and is small ({ $sellers }): it describes those interviewed and allows
    no generalisation to the rest.
patterns-limit-said =
    It is what each says of themselves: memory fails, and people like to look well. What can be
    set beside the records is set apart.
patterns-limit-cause =
    That a trait is common does not say that it works, and that two go together does not say
    that one causes the other.
patterns-limit-codes =
    The codes are proposed by an automatic method that is right less often than a second person;
    how often was measured and is documented.
patterns-kappa = Two people coded { $twice } answers apart, with an agreement κ of { $kappa }.
patterns-alpha =
    Several people coded { $twice } answers apart, with an agreement α of { $alpha }.
patterns-reading-firm = It is a firm agreement.
patterns-reading-tentative = It allows tentative conclusions.
patterns-reading-refine =
    It is not enough: the definitions should be refined and the answers coded again.
patterns-weak = Agreement is weak on { $codes }.
patterns-intracoder =
    It is the same person at two times (intracoder), which says less than two people would.
trait-no-plan = No current account plan
trait-no-crm = Does not log in the CRM
trait-slow-approval = Price approval that takes days
trait-slow-quote = Quotation that takes longer than it should
trait-risk = High risk if the seller were away
trait-conflicts = Frequent conflicts over clients or commissions
trait-inside = More hours inside the company than with the customer
trait-late = Heard of the last project with the request or later
trait-source = First source: { $source }
trait-support = Low support from { $area }
trait-q35 = Always asks: { $topic }
trait-q40 = Backup: { $topic }
trait-q41 = Problem: { $topic }
trait-q42 = Would change: { $topic }

m16-sellers = Sellers compared
    .definition = Valid interviews, the last of each seller; of a trait, those of whom it is known.
    .formula = n
m16-marks = Codes of the answers
    .definition = Codes of the codebook given to, or suggested for, the open answers.
    .formula = n
m16-confirmed = Codes confirmed
    .definition = Part of the codes that a person gave or confirmed.
    .formula = confirmed ÷ codes
m16-holders = Sellers with the trait
    .definition = Sellers in whose answers the trait appears.
    .formula = k
m16-share = Part with the trait
    .definition = Part of the sellers who have the trait; only with enough interviews.
    .formula = k ÷ n
m16-set = Sellers who share the set
    .definition = Sellers who have every trait of a closed set.
    .formula = sellers whose traits contain the set
m16-shared = Codes in common
    .definition = Codes that appear in both sellers.
    .formula = |A ∩ B|
m16-jaccard = Likeness of codes
    .definition = Codes in common over those that either uses (Jaccard).
    .formula = |A ∩ B| ÷ |A ∪ B|
m16-expected = Codes in common by chance
    .definition = Those to be expected if all codes were equally likely.
    .formula = a·b ÷ C
m16-chance = Probability of so many in common
    .definition = Of sharing by chance so many codes or more; a guide.
    .formula = P(Hypergeom(C, a, b) ≥ o)
m16-distance = Distance between sellers
    .definition = Gower's distance over numbers, categories and codes present.
    .formula = Σ d ÷ comparable answers
m16-silhouette = Clarity of the groups
    .definition = Mean silhouette of the groups of sellers.
    .formula = mean of (b − a) ÷ max(a, b)
m16-stability = Stability of the groups
    .definition = Part of the trials, leaving one seller out, that give the same groups.
    .formula = same ÷ trials
m16-least-chance = Smallest attainable probability
    .definition = The smallest probability by chance that so few sellers can give.
    .formula = 1 ÷ C(n, n₁)
m16-difference = Difference in notice
    .definition = Days of notice of those with the trait less those of the others, on average.
    .formula = mean₁ − mean₀
m16-contrast = Probability by chance
    .definition = Of such a difference or a larger one, by exact permutation of the sellers.
    .formula = splits with |d*| ≥ |d|, over C(n, n₁)
m16-new = New traits of an interview
    .definition = Those that no earlier interview had given.
    .formula = |new|
m16-facets = Facets of the routine
    .definition = Facets of the routine that the seller tells, of eight.
    .formula = n
m16-alike = Accounts with the same routine
    .definition = Part of the seller's accounts with the commonest pattern of facets.
    .formula = commonest ÷ accounts
m16-tension-one = Value declared
    .definition = One of the values of two answers that do not agree.
    .formula = x
m16-tension-share = Part declared
    .definition = One of the parts of two answers that do not agree.
    .formula = x
m16-tension-other = Part with the customer
    .definition = Hours with the customer over the hours of the week.
    .formula = with customer ÷ week
m16-tension-count = Number declared
    .definition = One of the numbers of two answers that do not agree.
    .formula = x
m16-tension-days = Days declared
    .definition = The days of one of two answers that do not agree.
    .formula = x
m16-tension-hours = Hours declared
    .definition = The hours of one of two answers that do not agree.
    .formula = x
m16-kappa = Agreement of two coders (κ)
    .definition = Agreement beyond chance, of all codes together.
    .formula = (pₒ − pₑ) ÷ (1 − pₑ)
m16-alpha = Agreement of coders (α)
    .definition = Krippendorff's nominal alpha, of all codes together.
    .formula = 1 − Dₒ ÷ Dₑ
m16-twice = Answers coded twice
    .definition = Answers that two people or more coded.
    .formula = n

parameter-majority = Part of the sellers from which a trait is a majority's
    .why = With more, fewer traits are told as common.
parameter-percentages = Interviews from which percentages are given
    .why = With fewer, “k of n” is said.
parameter-approval-days = Days from which a price approval is slow
    .why = Decides who has slow approvals.
parameter-quote-hours = Hours beyond which a quotation is slow
    .why = Decides who quotes late.
parameter-risk = Declared risk from which being away is serious
    .why = Decides who declares a high risk.
parameter-conflicts = Declared frequency from which conflicts are frequent
    .why = Decides who declares them frequent.
parameter-low-support = Rating up to which support is low
    .why = Decides which areas support little.
parameter-key-time = Time on key accounts from which it is compared with hours with customers
    .why = With more, fewer answers are pointed out.
parameter-front = Part of the week with customers below which it does not agree
    .why = With less, fewer answers are pointed out.
parameter-quick-quote = Hours up to which one is said to quote at once
    .why = With fewer, fewer answers are pointed out.
parameter-ahead = Opportunities in every ten from which one is said to be ahead
    .why = With more, fewer answers are pointed out.
parameter-easy = Difficulty of replacing us up to which it is easy
    .why = With less, fewer answers are pointed out.
parameter-minor-source = Share of wallet below which we are no main source
    .why = With less, fewer answers are pointed out.
parameter-well-covered = People from which an account is said to be well covered
    .why = With more, fewer answers are pointed out.
parameter-facets = Facets, of eight, that a standard routine has
    .why = With more, fewer routines are.
parameter-same-routine = Part of the accounts with the same pattern in a standard routine
    .why = With more, fewer routines are.
