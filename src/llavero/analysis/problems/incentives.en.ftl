# Whether those who serve key accounts are paid and prepared for the long term.

p17 =
    .meaning =
        Effort follows the close of the period and not what the account may give over years: opening a
        contact, preparing a renewal or holding a price are not paid in the month in which they are done.
    .stake =
        That calendar reaches { $accounts }, which { $affected ->
            [one] brings
           *[other] together bring
        } { $share } { $of }.
    .consequence =
        Orders will likely be brought forward and discounts granted to reach the target, while what builds
        the account is left for later; the customer learns to wait for the end of the month.
    .needs = what sellers say of their variable pay, and the dates of the sales
p17-share = Part of the variable pay that rests on the sales of the period
    .said =
        According to the sellers who answered, { $figure } of their variable pay is calculated on the sales
        of the period, and beyond { $limit } an incentive no longer looks far.
p17-late = Part of a quarter's sales that falls in its last month
    .said =
        The last month of each quarter holds { $figure } of its sales, more than { $limit }: sales crowd
        where the target is measured.

parameter-p17-share = Part of variable pay on period sales from which the incentive is short-term (P17)
    .why = How much of the variable may rest on sales before it is pointed out.
parameter-p17-late = Part of a quarter's sales in its last month from which there is a rush to close (P17)
    .why = Which crowding at the close is taken for an effect of targets.

p18 =
    .meaning =
        It is not one person who falls short: there is a common distance between what the accounts ask for
        and what those who serve them were prepared for.
    .stake =
        Those assessed serve { $accounts }, which { $affected ->
            [one] brings
           *[other] together bring
        } { $share } { $of }.
    .consequence =
        Without a development plan the talk with the customer stays at order and price, where the company
        stands out least, and the accounts that ask for more are served below their level.
    .needs = an assessment of the competences of those who serve key accounts
p18-gaps = Competences with a gap of a level or more
    .said =
        In { $figure } competences those assessed are on average a level or more below what their accounts
        ask for; from { $limit } on it is treated as a problem of profile.

parameter-p18-gaps = Competences with a gap from which the profile is wrong (P18)
    .why = How many gaps make the profile a problem and not a course still to be taken.

prb-pay-on-sales = Variable pay that rests on the sales of the period
    .definition =
        Mean, over the sellers interviewed who have variable pay and said its basis (Q39), of the part that
        is sales of the period; their bases weigh alike, and pay settled once a year does not count.
    .formula = mean(bases of sales ÷ bases)
