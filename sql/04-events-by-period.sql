-- Events and who took part, by fiscal year and calendar quarter. Sums of participants are of the events that tell them.
CREATE VIEW events_by_period AS
SELECT office, plan, review, fiscal_year, event_year, event_quarter, status,
       COUNT(*) AS events,
       COUNT(participants) AS events_with_participants,
       SUM(participants) AS participants
FROM event
GROUP BY office, plan, review, fiscal_year, event_year, event_quarter, status;
