-- The people at the stores. The table of contacts also holds those of suppliers; the join with
-- Store leaves them out.
SELECT
    b.PersonID AS contact_id,
    b.BusinessEntityID AS account_id,
    concat_ws(' ', p.FirstName, p.MiddleName, p.LastName) AS name,
    y.Name AS function,
    -- 1 operative to 5 general management
    CASE y.Name WHEN 'Owner' THEN 5 WHEN 'Purchasing Manager' THEN 4 WHEN 'Purchasing Agent' THEN 2
    END AS level
FROM BusinessEntityContact b
JOIN Store s ON s.BusinessEntityID = b.BusinessEntityID
LEFT JOIN Person p ON p.BusinessEntityID = b.PersonID
LEFT JOIN ContactType y USING (ContactTypeID);
