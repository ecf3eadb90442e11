parameter-sellers = Sellers with all data from which they are compared
    .why = With fewer, the table shows them by code and in no order of merit.
parameter-known = Part of a seller's sales that must go to accounts whose wallet is known
    .why = Below it the seller's potential is not taken as known and the seller is not compared.
