-- What keeps figures from being trusted, counted: remarks by severity, targets that were not read, KPIs without data, events without action or day.
CREATE VIEW data_quality AS
SELECT office, plan, review, 'remarks' AS what, severity AS detail, COUNT(*) AS found
FROM remark GROUP BY office, plan, review, severity
UNION ALL
SELECT office, plan, review, 'targets not read', target_error, COUNT(*)
FROM kpi WHERE target_error IS NOT NULL GROUP BY office, plan, review, target_error
UNION ALL
SELECT office, plan, review, 'KPIs without data', status, COUNT(*)
FROM result WHERE status = 'no-data' AND is_frozen = FALSE GROUP BY office, plan, review, status
UNION ALL
SELECT event.office, event.plan, event.review, 'events without action', event.status, COUNT(*)
FROM event
LEFT JOIN event_action ON event_action.office = event.office AND event_action.plan = event.plan
                      AND event_action.review = event.review AND event_action.event_id = event.event_id
WHERE event_action.action_id IS NULL GROUP BY event.office, event.plan, event.review, event.status
UNION ALL
SELECT office, plan, review, 'events without day', status, COUNT(*)
FROM event WHERE event_date IS NULL GROUP BY office, plan, review, status;
