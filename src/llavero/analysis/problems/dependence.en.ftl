# On what and on whom one depends.

p01 =
    .meaning =
        The portfolio does not spread the risk: what that account decides in its next budget weighs more
        on the company's year than what the department achieves with all the others.
    .stake =
        What is exposed is not abstract: { $accounts } { $affected ->
            [one] brings
           *[other] bring
        } { $share } { $of }.
    .consequence =
        Such an account also negotiates knowing it: every renewal is discussed with the price on the
        table, and a loss is not made good within the year by customers of the usual size.
    .needs = the sales ledger by account
p01-largest = Part of the sales that the largest account buys
    .said = { $who } buys { $figure } of all the company sells, where the prudent limit is { $limit }.
p01-effective = Effective number of accounts
    .said =
        Sales are spread as if there were only { $figure } equal accounts, fewer than the { $limit } from
        which they count as spread.
p01-relation = Strength of the weakest relation among the accounts of most weight
    .said =
        The relation with { $who }, which buys { $share } of the sales, has a strength of { $figure }
        points of a hundred, less than the { $limit } that an account of its size would call for.

parameter-p01-largest = Part of the sales in one account from which there is dependence (P01)
    .why = How much the largest account may weigh before it is pointed out.
parameter-p01-effective = Effective number of accounts below which there is dependence (P01)
    .why = How widely sales should be spread.
parameter-p01-relation = Strength of relation asked of the accounts of most weight (P01)
    .why = Which relation counts as weak for an account on which so much depends.
