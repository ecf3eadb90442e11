# Are the accounts served by product, by client or by geography?

basis-heading = Basis of organisation
basis-view-key = the key accounts
basis-view-all = the accounts
basis-view-all-why = All accounts are looked at, because none with sales is known to be key.
basis-verdict =
    Among { $sellers } sellers, { $view } are assigned { $basis }. This is judged by what the sales of
    { $accounts } accounts show, not by what the organisation chart says.
basis-verdict-none =
    The sales of { $accounts } accounts do not show on what basis { $view } are assigned to { $sellers }
    sellers.
basis-reading-product =
    The product line explains who sells far better than chance, and better than the other dimensions.
basis-reading-segment =
    The customer's segment explains who sells far better than chance, and better than the other
    dimensions.
basis-reading-geography =
    Geography explains who sells far better than chance, and better than the other dimensions.
basis-reading-mixed =
    Two dimensions explain who sells better than chance, with similar strength.
basis-reading-named-account =
    No dimension explains the assignment, and { $owned } of the sales is in accounts with a single
    seller: each account has an owner by name.
basis-reading-none =
    No dimension explains the assignment, and only { $owned } of the sales is in accounts with a single
    seller.
basis-meaning-product =
    Each seller masters a line, but one customer may deal with several sellers; somebody must
    answer for the whole relationship.
basis-meaning-segment =
    Each seller knows the business of the customers; the risk is to lose technical depth by product, which
    support has to cover.
basis-meaning-geography =
    Each seller is close to the customers and travels little; customers with sites in several regions are
    split if nobody coordinates them.
basis-meaning-mixed =
    It should be written down which dimension decides when the two clash, because that tells who
    answers for each account.
basis-meaning-named-account =
    It is the usual way to serve key accounts and makes responsibility clear; in return, the relationship
    rests on one person and asks for a backup.
basis-meaning-none =
    Nobody can foresee who will serve a new account, and several sellers serve the same one; a
    rule of assignment should be agreed.
basis-inseparable =
    The two leading dimensions split the accounts in nearly the same way, so these data cannot
    tell them apart.
basis-inconclusive =
    For { $view } the basis of organisation is inconclusive: with { $sellers ->
        [one] { $sellers } seller
       *[other] { $sellers } sellers
    } and { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    } the test has nothing to compare with. Only the spread of the sales is shown.
basis-unknown =
    The sales ledger credits no seller with positive sales in the period, so nobody can tell whether
    the department is organised by product line, by client or by geography.
basis-how =
    The test asks how much knowing the line, the segment or the region helps to tell who sells.
basis-word-product = the product line
basis-word-segment = the segment
basis-word-geography = geography
basis-name-product = Product line
basis-name-segment = Customer segment
basis-name-geography = Geography
basis-information =
    For { $dimension }, the normalised mutual information is { $information }; if accounts were
    assigned at random, it would be { $chance } on average. The agreement beyond chance is thus
    { $adjusted }, on a scale from zero (none) to one (complete).
basis-purity =
    { $purity } of the sales falls in the main category of each seller, and { $reverse } is made by
    the main seller of each category.
basis-p = A share of { $p } of the random assignments gets as far, corrected for the number of tests.
basis-powerless =
    For { $dimension } so few distinct assignments are possible that chance is no benchmark: the test has
    no power.
basis-others = In the other dimensions, the agreement beyond chance is { $others }.
basis-other = { $adjusted } for { $dimension }
basis-caution =
    The comparison is with { $permutations } random assignments. It is not an inference about a
    sample, since the sales ledger is a census: it measures whether the order observed exceeds
    what coincidence would give.
basis-context-all =
    Over all accounts of the company, assignment is { $basis }, and { $owned } of the sales is in
    accounts with a single seller.
basis-context-all-none =
    Nor can a basis be stated over all accounts of the company, and { $owned } of the sales is in
    accounts with a single seller.
basis-context-same = The key account department and the other sellers are organised alike: { $kam }.
basis-context-differ =
    The basis differs by group of sellers: the key account department, { $kam }; the rest, { $rest }.
    Where the two meet, a rule for handing over is needed.
basis-declared-agrees =
    In the interviews, { $count } of { $answers } sellers state that their accounts are assigned
    { $basis }, which agrees with what the sales show.
basis-declared-differs =
    In the interviews, { $count } of { $answers } sellers state that their accounts are assigned
    { $basis }, which differs from what the sales show. The difference is a finding: the rule that is told
    is not the one that is followed.
basis-declared-alone =
    In the interviews, { $count } of { $answers } sellers state that their accounts are assigned
    { $basis }; the sales do not allow it to be checked.
basis-table = How much each dimension explains of who sells
basis-column-dimension = Dimension
basis-column-purity = Purity
basis-column-reverse = Reverse purity
basis-column-nmi = Mutual information
basis-column-chance = By chance
basis-column-adjusted = Beyond chance
basis-column-p = p
basis-no-value = —
basis-chart = Sales of each seller by { $dimension }
basis-chart-value = Share of the seller's sales
basis-chart-alternative =
    Stacked bars of { $sellers } sellers with the share of their sales by { $dimension }.
basis-several = Several
basis-rest = Others
basis-left-out =
    { $count ->
        [one] { $count } seller with smaller sales is left out.
       *[other] { $count } sellers with smaller sales are left out.
    }
basis-products-as-lines =
    The sales ledger names no product lines; as there are only a few products, each is taken as a line.
basis-missing-title = Data missing for the basis of organisation
basis-missing-sellers = The sales ledger does not say who sold.
    .remedy = Add the seller of each line, or import assignments with dates; it would allow the basis of organisation to be found.
basis-no-rates = Exchange rates are missing for more sales than can be left out, and without them nobody knows who sells what.
    .remedy = Import the monthly rate of each currency.
basis-missing-status = The data do not say which accounts are key.
    .remedy = Import a table with the designated groups; it would show on what basis the key accounts are served, and not only all of them.
basis-missing-lines = The sales ledger does not say the product line.
    .remedy = Add the line or family of each row; it would tell whether the assignment is by product.
basis-missing-segments = The data do not say the customers' segment.
    .remedy = Add the segment or industry to the customer list; it would tell whether the assignment is by type of client.
basis-missing-regions = The data do not say the customers' region.
    .remedy = Add the region to the customer list or to the sales; it would tell whether the assignment is geographic.

m08 = Basis of organisation
    .definition = Dimension that explains who serves whom: product line, client (segment or named account) or geography. Decided by the information beyond chance, its significance and its lead over the second.
    .formula = candidate if Holm's p ≤ 5/100 and adjusted information ≥ 3/10
m08-single-owner = Sales in accounts with a single seller
    .definition = Share of the sales in accounts where one seller makes nine tenths or more.
    .formula = Σ sales of accounts with main seller ≥ 9/10 ÷ Σ sales
m08-declared = Declared basis of organisation
    .definition = Basis that most sellers state in the interviews.
    .formula = most frequent answer to question Q08
m08-product-purity = Purity of portfolios by product line
    .definition = Share of the sales in each seller's main category.
    .formula = Σ max(sales of the seller in a category) ÷ Σ sales
m08-product-reverse = Reverse purity by product line
    .definition = Share of the sales made by each category's main seller.
    .formula = Σ max(sales of a seller in the category) ÷ Σ sales
m08-product-nmi = Normalised mutual information by product line
    .definition = How much seller and category tell of each other, weighted by sales; from zero to one.
    .formula = MI ÷ ½ (H(seller) + H(category))
m08-product-chance = Information by chance by product line
    .definition = Average of the normalised mutual information under random assignment.
    .formula = mean of permuted NMI
m08-product-adjusted = Information beyond chance by product line
    .definition = Normalised mutual information, less what chance would give.
    .formula = (NMI − mean by chance) ÷ (1 − mean by chance)
m08-product-p = Permutation p by product line
    .definition = Share of random assignments with as much information or more, corrected by Holm's method; a benchmark, not an inference.
    .formula = (1 + #{ "{" }permuted NMI ≥ NMI{ "}" }) ÷ (R + 1)
m08-segment-purity = Purity of portfolios by segment
    .definition = Share of the sales in each seller's main category.
    .formula = Σ max(sales of the seller in a category) ÷ Σ sales
m08-segment-reverse = Reverse purity by segment
    .definition = Share of the sales made by each category's main seller.
    .formula = Σ max(sales of a seller in the category) ÷ Σ sales
m08-segment-nmi = Normalised mutual information by segment
    .definition = How much seller and category tell of each other, weighted by sales; from zero to one.
    .formula = MI ÷ ½ (H(seller) + H(category))
m08-segment-chance = Information by chance by segment
    .definition = Average of the normalised mutual information under random assignment.
    .formula = mean of permuted NMI
m08-segment-adjusted = Information beyond chance by segment
    .definition = Normalised mutual information, less what chance would give.
    .formula = (NMI − mean by chance) ÷ (1 − mean by chance)
m08-segment-p = Permutation p by segment
    .definition = Share of random assignments with as much information or more, corrected by Holm's method; a benchmark, not an inference.
    .formula = (1 + #{ "{" }permuted NMI ≥ NMI{ "}" }) ÷ (R + 1)
m08-geography-purity = Purity of portfolios by geography
    .definition = Share of the sales in each seller's main category.
    .formula = Σ max(sales of the seller in a category) ÷ Σ sales
m08-geography-reverse = Reverse purity by geography
    .definition = Share of the sales made by each category's main seller.
    .formula = Σ max(sales of a seller in the category) ÷ Σ sales
m08-geography-nmi = Normalised mutual information by geography
    .definition = How much seller and category tell of each other, weighted by sales; from zero to one.
    .formula = MI ÷ ½ (H(seller) + H(category))
m08-geography-chance = Information by chance by geography
    .definition = Average of the normalised mutual information under random assignment.
    .formula = mean of permuted NMI
m08-geography-adjusted = Information beyond chance by geography
    .definition = Normalised mutual information, less what chance would give.
    .formula = (NMI − mean by chance) ÷ (1 − mean by chance)
m08-geography-p = Permutation p by geography
    .definition = Share of random assignments with as much information or more, corrected by Holm's method; a benchmark, not an inference.
    .formula = (1 + #{ "{" }permuted NMI ≥ NMI{ "}" }) ÷ (R + 1)
m08-all = Basis of organisation of all accounts
    .definition = The same decision, over all accounts.
    .formula = as the basis of organisation
m08-all-single-owner = Sales in accounts with a single seller, of all accounts
    .definition = The same share, over all accounts.
    .formula = Σ sales of accounts with main seller ≥ 9/10 ÷ Σ sales
m08-kam = Basis of organisation of the key account department
    .definition = The same decision, in the sales of the key account department.
    .formula = as the basis of organisation
m08-kam-single-owner = Sales in accounts with a single seller, of the key account department
    .definition = The same share, in the sales of the key account department.
    .formula = Σ sales of accounts with main seller ≥ 9/10 ÷ Σ sales
m08-rest = Basis of organisation of the other sellers
    .definition = The same decision, in the sales of the other sellers.
    .formula = as the basis of organisation
m08-rest-single-owner = Sales in accounts with a single seller, of the other sellers
    .definition = The same share, in the sales of the other sellers.
    .formula = Σ sales of accounts with main seller ≥ 9/10 ÷ Σ sales
