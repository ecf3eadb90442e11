# Who sells more, or less, than the accounts, hours and years in hand would lead to expect?

comparison-heading = What each sells beside what was to be expected
comparison-why =
    Plain sales reward whoever was given the best accounts. To judge whether people are lacking, or
    only badly spread, they are set beside the potential of the portfolio, the hours it asks for and
    the years in the company.
comparison-few =
    Nobody is ranked here: { $complete ->
        [0] of none of the { $count } sellers is all of that known
        [one] of only { $complete } of the { $count } sellers is all of that known
       *[other] of { $complete } of the { $count } sellers is all of that known
    }, and with fewer than { $least } the comparison would say more of chance than of people. The
    table in the annexes shows them by code and in no order of merit.
comparison-few-all =
    Nobody is ranked here: all of that is known of { $count ->
        [one] one seller
       *[other] the { $count } sellers
    }, but with fewer than { $least } the comparison would say more of chance than of people. The
    table in the annexes shows them by code and in no order of merit.
comparison-alike =
    Nobody is ranked here: { $complete } of the { $count } sellers have the data, but all sell the
    same and there is no difference to explain. That is why the table in the annexes is in no order
    of merit, though { $least } would do.
comparison-explained =
    Among the { $complete } sellers of whom everything is known, these three things explain
    { $explained } of the differences in sales; what is left is what each makes of what is in hand,
    and chance as well.
comparison-idle-potential = Potential does not enter the sum, because it is the same for all.
comparison-idle-hours =
    Hours do not enter the sum, because they are the same for all or go hand in hand with potential.
comparison-idle-tenure =
    Years do not enter the sum, because they are the same for all or go hand in hand with the rest.
comparison-span =
    Sales against those to be expected range from { $least_difference } ({ $least }) to
    { $most_difference } ({ $most }).
comparison-nobody =
    Nobody is so far off that chance would not explain it: the order of the table is no ground for
    reward or reproach.
comparison-standing =
    { $standing ->
        [one] One is
       *[other] { $standing } are
    } further off than chance would explain: { $names }. That is where to look first, before
    accounts or posts are moved.
comparison-meaning =
    The difference does not say why. It may be the person, an account that opened or closed that
    year, or a potential badly estimated; whoever serves those accounts can tell, and the table
    cannot.
comparison-size =
    For the size of the department something else matters: sales per account manager mix what the
    person does with what the portfolio gives, and so serve as a check and not as a rule.
comparison-table-compared = Sales of each seller beside those to be expected, by code
comparison-table-plain = Sales, potential, hours and years of each seller, by code and in no order of merit
comparison-source-key =
    Sales of the last twelve months in each seller's key accounts; wallet of the same; hours by
    their level of service; years since hiring.
comparison-source-all =
    Sales of the last twelve months in each seller's accounts; wallet of the same; years since
    hiring.
comparison-column-code = Code
comparison-column-accounts = Accounts
comparison-column-sales = Sales
comparison-column-potential = Potential
comparison-column-hours = Hours a year
comparison-column-tenure = Years
comparison-column-expected = Expected
comparison-column-difference = Difference
comparison-column-standing = Against chance
comparison-above = above
comparison-below = below
comparison-within = within
comparison-no-potential = Of some seller it is not known what the accounts buy from all suppliers.
    .remedy = A wallet column in the list of customers would give that potential.
comparison-no-hours = Of some seller it is not known how many hours the accounts ask for.
    .remedy = The level of service of each key account would give them.
comparison-no-tenure = Of some seller it is not known since when they are here.
    .remedy = The date of hiring in the staff list would give it.

cmp-sellers = Sellers in the comparison
    .definition = Sellers who serve key accounts; where no list names these, those who serve any account.
    .formula = number of sellers
cmp-complete = Sellers with all data
    .definition = Those who sell and whose potential, hours and years are known.
    .formula = number of sellers
cmp-explained = Part of the differences in sales that is explained
    .definition = Part of the variation of the logarithm of sales that the logarithm of potential, the hours and the years explain.
    .formula = 1 − Σ residual² ÷ Σ (log sales − mean)²
cmp-standing = Sellers further off than by chance
    .definition = Those whose residual, measured without them, passes the limit that somebody would cross by chance once in twenty times.
    .formula = number with |t| > t(1 − 0.05 ÷ 2n)
cmp-accounts = Accounts of a seller in the comparison
    .definition = Groups served: the key ones, or all where no list names these.
    .formula = number of groups
cmp-sales = Sales of a seller in the comparison
    .definition = Net sales credited to the seller in those accounts in the period.
    .formula = Σ net sales
cmp-potential = Potential of a seller
    .definition = Wallet of the accounts; known if that of accounts making up the part laid down of the sales is.
    .formula = Σ wallet
cmp-hours = Hours that a seller's accounts ask for
    .definition = Hours a year of each account by its level of service.
    .formula = Σ hours of the level
cmp-tenure = Years of a seller in the company
    .definition = Years since hiring; without that date, since the first sale.
    .formula = (as-of date − start) ÷ 365.25
cmp-expected = Sales to be expected of a seller
    .definition = Those that potential, hours and years give by the fit over all sellers, in the accounts whose wallet is known.
    .formula = exp(a + b₁ log potential + b₂ hours + b₃ years)
cmp-difference = Difference from the sales to be expected
    .definition = Sales in the accounts whose wallet is known over those to be expected, less one.
    .formula = sales ÷ expected − 1
