-- Each KPI review by review, with the one before it. Rows of other rules_version are not to be compared unseen.
CREATE VIEW progress_over_time AS
SELECT office, plan, kpi_id, review, rules_version, is_frozen, status, shown_status, actual, attainment,
       LAG(review) OVER (PARTITION BY office, plan, kpi_id ORDER BY review) AS review_before,
       LAG(shown_status) OVER (PARTITION BY office, plan, kpi_id ORDER BY review) AS status_before,
       attainment - LAG(attainment) OVER (PARTITION BY office, plan, kpi_id ORDER BY review) AS attainment_change
FROM result;
