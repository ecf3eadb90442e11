-- The staff on record, all of Sales. There are no departments in the source.
WITH regions AS (
    -- A seller's territories lie in one region each; should they not, none is named.
    SELECT e.EmployeeID, min(r.RegionDescription) AS region
    FROM EmployeeTerritories e
    JOIN Territories t USING (TerritoryID)
    JOIN Region r ON r.RegionID = t.RegionID
    GROUP BY e.EmployeeID
    HAVING count(DISTINCT r.RegionID) = 1
)

SELECT
    e.EmployeeID AS employee_id,
    concat_ws(' ', e.FirstName, e.LastName) AS name,
    'Sales' AS dept,
    e.Title AS job_title,
    'sales' AS job_family,
    CASE
        WHEN e.Title = 'Sales Representative' THEN 'seller'
        WHEN e.Title LIKE '%Manager' OR e.Title LIKE 'Vice President%' THEN 'manager'
        ELSE 'support'
    END AS sales_post,
    EXISTS (SELECT 1 FROM Employees b WHERE b.ReportsTo = e.EmployeeID) AS is_manager,
    e.ReportsTo AS manager_id,
    e.HireDate::DATE AS hire_date,
    trim(r.region) AS region
FROM Employees e
LEFT JOIN regions r USING (EmployeeID);
