-- How many KPIs of each pillar stand how, of how many. Source: the report's roll-up by pillar.
CREATE VIEW status_by_pillar AS
SELECT result.office, result.plan, result.review, action.pillar, action.pillar_name, result.shown_status,
       COUNT(*) AS kpis,
       SUM(COUNT(*)) OVER (PARTITION BY result.office, result.plan, result.review, action.pillar) AS kpis_of_pillar
FROM result
JOIN kpi ON kpi.office = result.office AND kpi.plan = result.plan AND kpi.review = result.review
        AND kpi.kpi_id = result.kpi_id
JOIN action ON action.office = kpi.office AND action.plan = kpi.plan AND action.review = kpi.review
           AND action.action_id = kpi.action_id
GROUP BY result.office, result.plan, result.review, action.pillar, action.pillar_name, result.shown_status;
