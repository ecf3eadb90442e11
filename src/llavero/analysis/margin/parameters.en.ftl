parameter-erosion = Yearly fall of the margin that is taken as an alert
    .why = Above it, one speaks of erosion; below half of it, of a steady margin.
parameter-behind = Distance of the key accounts' margin to the rest's that is taken as an alert
    .why = From it on, key accounts are said to lag behind the rest.
parameter-service-covered = Part of the cost to serve that must be assigned to accounts
    .why = Below it, the contribution of each account is partial.
parameter-credit-limit = Credit notes, as a part of what is invoiced, that are taken as an alert
    .why = Above it they are pointed out; the check of an import has a threshold of its own.
