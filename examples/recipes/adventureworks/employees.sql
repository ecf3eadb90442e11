-- The staff. The manager is whoever stands one step up in the organisation path; the head has none.
WITH staff AS (
    SELECT
        *,
        CASE
            WHEN OrganizationPath = '/' THEN NULL
            ELSE regexp_replace(OrganizationPath, '[^/]+/$', '')
        END AS manager_path
    FROM Employee
),

present AS (
    SELECT h.BusinessEntityID, d.Name AS dept
    FROM EmployeeDepartmentHistory h
    JOIN Department d USING (DepartmentID)
    WHERE h.EndDate IS NULL
),

territories AS (
    -- SalesPerson and the open row of the history contradict each other for one seller; the
    -- history is dated, so it wins.
    SELECT BusinessEntityID, t.Name AS region
    FROM SalesTerritoryHistory h
    JOIN SalesTerritory t USING (TerritoryID)
    WHERE h.EndDate IS NULL
)

SELECT
    e.BusinessEntityID AS employee_id,
    concat_ws(' ', n.FirstName, n.LastName) AS name,
    p.dept,
    e.JobTitle AS job_title,
    CASE WHEN p.dept = 'Sales' THEN 'sales' ELSE 'other' END AS job_family,
    CASE
        WHEN p.dept <> 'Sales' THEN NULL
        WHEN e.JobTitle = 'Sales Representative' THEN 'seller'
        WHEN e.JobTitle LIKE '%Sales Manager' OR e.JobTitle LIKE 'Vice President%' THEN 'manager'
        ELSE 'support'
    END AS sales_post,
    EXISTS (SELECT 1 FROM staff b WHERE b.manager_path = e.OrganizationPath) AS is_manager,
    m.BusinessEntityID AS manager_id,
    e.HireDate::DATE AS hire_date,
    t.region
FROM staff e
LEFT JOIN staff m ON m.OrganizationPath = e.manager_path
LEFT JOIN present p ON p.BusinessEntityID = e.BusinessEntityID
LEFT JOIN Person n ON n.BusinessEntityID = e.BusinessEntityID
LEFT JOIN territories t ON t.BusinessEntityID = e.BusinessEntityID;
