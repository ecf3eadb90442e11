# Which accounts are key, and how many.

p02 =
    .meaning =
        The list tells size apart and not importance: a large account that offers no future and does not
        prefer us is treated like one that does.
    .stake =
        The doubt reaches { $accounts }: { $share } { $of } is served as key without a criterion that can
        be explained.
    .consequence =
        The hours spent there are not spent on the account that would grow with them, and nobody can say
        no to whoever asks to enter the list.
    .needs = the list of key accounts and what places each of them in the portfolio
p02-overlap = Key accounts that are just the largest ones
    .said =
        { $figure } of the key accounts are simply those of the largest sales; from { $limit } on the list
        is that of the volume by another name.
p02-streamline = Part of the key accounts to be streamlined
    .said =
        { $figure } of the key accounts fall into the category to be streamlined, where from { $limit } on
        the choice itself is in question.
p02-unexplained = Sellers who do not know why their accounts are key
    .said =
        Of the { $asked } sellers who were asked, { $figure ->
            [one] one does not know
           *[other] { $figure } do not know
        } why their accounts are key.

parameter-p02-overlap = Coincidence with the largest from which the choice is by size (P02)
    .why = How much the list may be like that of the largest sales.
parameter-p02-streamline = Part of key accounts to be streamlined that is tolerated (P02)
    .why = How many key accounts without appeal or position cast doubt on the choice.

p03 =
    .meaning =
        Every account added without new hours is paid for with the hours of the others, and the treatment
        ceases to be different just where it was promised to be.
    .stake =
        Those that do not fit are the smallest by sales, { $accounts }, with { $share } { $of }.
    .consequence =
        The greater harm is not in them but in that nobody notices: visits grow rarer at all of them, and
        “key account” becomes a title.
    .needs = the list of key accounts and the staff list of the department
p03-capacity = Key accounts over those that the team can serve
    .said =
        There are { $accounts } key accounts, { $figure } times those that fit in the team's hours, and
        from { $limit } on not all of them fit.
p03-number = Number of key accounts
    .said = There are { $figure } key accounts, more than the { $limit } that a programme usually holds.

parameter-p03-capacity = Key accounts over those that fit, from which there are too many (P03)
    .why = How far the programme may exceed the hours there are.
parameter-p03-number = Number of key accounts from which there are too many (P03)
    .why = How many a programme holds.

prb-overlap = Key accounts that are just the largest ones
    .definition = Part of the key accounts that is among as many of the largest sales of the period.
    .formula = |key ∩ largest K| ÷ K
prb-streamline = Part of the key accounts to be streamlined
    .definition = Of the key accounts with a category, those that fall into “streamline”.
    .formula = to be streamlined ÷ with a category
prb-unexplained = Sellers who do not know why their accounts are key
    .definition = Sellers interviewed who answer “I do not know” to why they are key (Q07).
    .formula = number of sellers
prb-over-capacity = Key accounts over those that fit
    .definition = Key accounts for each one that the team can serve with its hours.
    .formula = K ÷ K_cap
