-- The customers. Their own column Region is a state or county and mostly empty, so the country is
-- the region by which sales are looked at.
SELECT
    CustomerID AS account_id,
    CompanyName AS name,
    Country AS region,
    City AS city,
    Country AS country
FROM Customers;
