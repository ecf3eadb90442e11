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

p05 =
    .meaning =
        The customer's loyalty was formed with the person and not with the company: it sells more while
        the person is here, and leaves with them.
    .stake =
        Without a second familiar face { $affected ->
            [one] stands
           *[other] stand
        } { $accounts }: { $share } { $of }.
    .consequence =
        A resignation, a promotion or an illness is enough for the relation to start again with somebody
        the customer does not know, and meanwhile the competitor who already calls has the lead.
    .needs = the record of interactions and, in the assignments, who is the backup of each account
p05-through = Part of the dealings that one of our people has, without a backup
    .said =
        At { $who }, { $figure } of the year's dealings were had by one of our people, and nobody is
        named as a backup. With { $limit } or more of the dealings in one person and no backup there { $accounts ->
            [one] is only this account
           *[other] are { $accounts } accounts
        }.
p05-uncovered = Sellers whose best account nobody would serve
    .said =
        Of the { $asked } sellers who were asked, { $figure ->
            [one] one says
           *[other] { $figure } say
        } that nobody would serve their best account if they were away for a season.
p05-backed = Accounts that depend on one person without a backup
    .said = { $figure } accounts depend on one person without a backup.

parameter-p05-through = Part of the dealings in one person from which an account depends on them (P05)
    .why = Which accounts without a backup are pointed out.

p06 =
    .meaning =
        A single contact is a single vote: what that person does not know, say or decide stays out of our
        sight.
    .stake =
        So { $affected ->
            [one] stands
           *[other] stand
        } { $accounts }, with { $share } { $of }.
    .consequence =
        The day they change post the account is lost not to price but to silence, and the news comes when
        the order no longer does.
    .needs = the list of contacts at the customers and the record of interactions
p06-contacts = Active contacts of the account that has fewest
    .said =
        At { $who } { $figure ->
            [0] none of the contacts on record was met in the year
            [one] one single contact was met in the year
           *[other] only { $figure } contacts were met in the year
        }, and a relation counts as exposed with { $limit } or fewer.
p06-share = Part of the dealings that passes by the contact met most
    .said =
        At { $who }, { $figure } of the year's dealings passed by the same person of the customer; from
        { $limit } on the relation hangs by a single thread.

parameter-p06-contacts = Active contacts with which a relation is exposed (P06)
    .why = How many people of the customer are to be met.
parameter-p06-share = Part of the dealings in one contact from which the relation hangs on them (P06)
    .why = How far dealings may be concentrated in one person.

prb-unbacked = Accounts that depend on one person without a backup
    .definition = Accounts without a backup in force where the primary seller has most of the year's dealings.
    .formula = #{ "{" }i: E4 ≥ limit, without a backup{ "}" }
prb-uncovered = Sellers whose best account nobody would serve
    .definition = Sellers who, asked who would cover for them, say that nobody would (Q40).
    .formula = number of sellers
