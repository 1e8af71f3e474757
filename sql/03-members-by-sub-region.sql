-- Active Members of each sub-region by what Member Status says of a KPI. A yes with a later day is none yet; a blank is unknown, not no.
CREATE VIEW members_by_sub_region AS
SELECT counted.office, counted.plan, counted.review, counted.kpi_id, member.sub_region,
       SUM(CASE WHEN member_status.answer = 'yes'
                 AND (member_status.since IS NULL OR member_status.since <= counted.review) THEN 1 ELSE 0 END) AS members_yes,
       SUM(CASE WHEN member_status.answer IN ('no', 'in-progress') OR member_status.since > counted.review
                THEN 1 ELSE 0 END) AS members_no,
       SUM(CASE WHEN member_status.answer IS NULL OR member_status.answer = 'unread' THEN 1 ELSE 0 END) AS members_unknown,
       COUNT(*) AS members
FROM (SELECT DISTINCT office, plan, review, kpi_id FROM member_status) counted
JOIN member ON member.office = counted.office AND member.plan = counted.plan AND member.review = counted.review
           AND member.is_active
LEFT JOIN member_status ON member_status.office = counted.office AND member_status.plan = counted.plan
                       AND member_status.review = counted.review AND member_status.kpi_id = counted.kpi_id
                       AND member_status.member = member.member
GROUP BY counted.office, counted.plan, counted.review, counted.kpi_id, member.sub_region;
