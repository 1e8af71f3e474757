-- The mean of evaluations of delivered events by fiscal year: weighted by respondents where every event tells them, else the plain mean.
CREATE VIEW evaluation_by_year AS
SELECT office, plan, review, fiscal_year, events, numerator, denominator,
       numerator / denominator AS mean_score
FROM (
  SELECT office, plan, review, fiscal_year,
         COUNT(*) AS events,
         CASE WHEN MIN(COALESCE(respondents, 0)) > 0 THEN SUM(score * respondents) ELSE SUM(score) END AS numerator,
         CASE WHEN MIN(COALESCE(respondents, 0)) > 0 THEN SUM(respondents) ELSE 1.0 * COUNT(*) END AS denominator
  FROM event
  WHERE score IS NOT NULL AND fiscal_year IS NOT NULL AND status = 'delivered'
  GROUP BY office, plan, review, fiscal_year
) summed;
