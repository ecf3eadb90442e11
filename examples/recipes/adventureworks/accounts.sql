-- The resellers, and one house account for everybody who buys on the web site.
WITH territories AS (
    -- A store has two customer rows, of one territory.
    SELECT c.StoreID, min(t.Name) AS region
    FROM Customer c
    JOIN SalesTerritory t ON t.TerritoryID = c.TerritoryID
    WHERE c.StoreID IS NOT NULL
    GROUP BY c.StoreID
),

places AS (
    SELECT b.BusinessEntityID, a.City AS city, r.Name AS country
    FROM BusinessEntityAddress b
    JOIN AddressType y ON y.AddressTypeID = b.AddressTypeID AND y.Name = 'Main Office'
    JOIN Address a USING (AddressID)
    JOIN StateProvince p ON p.StateProvinceID = a.StateProvinceID
    JOIN CountryRegion r ON r.CountryRegionCode = p.CountryRegionCode
)

SELECT
    s.BusinessEntityID AS account_id,
    s.Name AS name,
    d.Specialty AS segment,
    t.region,
    p.city,
    p.country,
    d.NumberEmployees::BIGINT AS employees,
    d.AnnualSales::DECIMAL(18, 6) AS revenue,  -- in classes: 0.3, 0.8, 1, 1.5 and 3 million
    s.SalesPersonID AS owner_id,
    false AS is_house,
    false AS is_pool
FROM Store s
LEFT JOIN StoreDemographics d USING (BusinessEntityID)
LEFT JOIN territories t ON t.StoreID = s.BusinessEntityID
LEFT JOIN places p USING (BusinessEntityID)
UNION ALL BY NAME
SELECT 'ONLINE' AS account_id, 'Online customers' AS name, 'Online' AS segment,
    true AS is_house, true AS is_pool;
