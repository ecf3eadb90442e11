-- One person per customer, in the customer's own row.
SELECT
    CustomerID || '-1' AS contact_id,
    CustomerID AS account_id,
    ContactName AS name,
    ContactTitle AS function,
    -- 1 operative to 5 general management
    CASE
        WHEN ContactTitle LIKE 'Owner%' THEN 5
        WHEN ContactTitle LIKE '%Manager' THEN 4
        WHEN ContactTitle LIKE '%Assistant' OR ContactTitle LIKE 'Assistant%' THEN 1
        ELSE 2
    END AS level
FROM Customers;
