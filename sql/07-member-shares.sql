-- KPIs that count Members: how many do, of how many, and the share.
CREATE VIEW member_shares AS
SELECT office, plan, review, kpi_id, actual AS numerator, denominator, actual / denominator AS member_share, attainment
FROM result
WHERE measure = 'members' AND denominator > 0 AND is_frozen = FALSE;
