-- Shares of a follow-up survey by round, each with what it is a share of.
CREATE VIEW follow_up_by_round AS
SELECT office, plan, review, round, workshops, invited, replies, effects_yes, effects_no, project_yes, project_no,
       CASE WHEN invited > 0 THEN replies / invited END AS response_rate,
       CASE WHEN effects_yes + effects_no > 0 THEN effects_yes / (effects_yes + effects_no) END AS effects_share,
       CASE WHEN project_yes + project_no > 0 THEN project_yes / (project_yes + project_no) END AS project_share
FROM (
  SELECT office, plan, review, round,
         COUNT(*) AS workshops,
         SUM(invited) AS invited, SUM(replies) AS replies,
         SUM(effects_yes) AS effects_yes, SUM(effects_no) AS effects_no,
         SUM(project_yes) AS project_yes, SUM(project_no) AS project_no
  FROM follow_up
  GROUP BY office, plan, review, round
) summed;
