-- The store's present account manager. Since when is not on record, so `from` is left out: the
-- tenure is then told from the first order the seller took from the store.
SELECT BusinessEntityID AS account_id, SalesPersonID AS seller_id, 'primary' AS role
FROM Store
WHERE SalesPersonID IS NOT NULL;
