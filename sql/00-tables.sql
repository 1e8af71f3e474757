-- Drawn by `npm run dictionary` from the schema in src/domain/tidy; do not edit it.

CREATE TABLE action (
  office VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  review DATE NOT NULL,
  rules_version VARCHAR NOT NULL,
  action_id VARCHAR NOT NULL,
  pillar INTEGER NOT NULL,
  pillar_name VARCHAR,
  sap_number INTEGER,
  action VARCHAR NOT NULL,
  owner VARCHAR,
  timeframe VARCHAR
);

CREATE TABLE action_milestone (
  office VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  review DATE NOT NULL,
  rules_version VARCHAR NOT NULL,
  action_id VARCHAR NOT NULL,
  milestone_id VARCHAR NOT NULL
);

CREATE TABLE kpi (
  office VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  review DATE NOT NULL,
  rules_version VARCHAR NOT NULL,
  kpi_id VARCHAR NOT NULL,
  action_id VARCHAR NOT NULL,
  part INTEGER,
  own_id VARCHAR,
  kpi VARCHAR,
  target_text VARCHAR,
  target_error VARCHAR,
  owner VARCHAR,
  timeframe VARCHAR
);

CREATE TABLE target (
  office VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  review DATE NOT NULL,
  rules_version VARCHAR NOT NULL,
  kpi_id VARCHAR NOT NULL,
  part_number INTEGER NOT NULL,
  kind VARCHAR NOT NULL,
  comparator VARCHAR,
  target_value DOUBLE PRECISION,
  target_value_2 DOUBLE PRECISION,
  target_of DOUBLE PRECISION,
  unit VARCHAR,
  period VARCHAR,
  deadline VARCHAR
);

CREATE TABLE result (
  office VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  review DATE NOT NULL,
  rules_version VARCHAR NOT NULL,
  kpi_id VARCHAR NOT NULL,
  is_frozen BOOLEAN NOT NULL,
  status VARCHAR NOT NULL,
  shown_status VARCHAR NOT NULL,
  measure VARCHAR,
  unit VARCHAR,
  actual DOUBLE PRECISION,
  denominator DOUBLE PRECISION,
  expected DOUBLE PRECISION,
  baseline DOUBLE PRECISION,
  attainment DOUBLE PRECISION,
  due DATE,
  members_yes INTEGER,
  members_no INTEGER,
  members_unknown INTEGER,
  why VARCHAR,
  note VARCHAR
);

CREATE TABLE period_result (
  office VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  review DATE NOT NULL,
  rules_version VARCHAR NOT NULL,
  kpi_id VARCHAR NOT NULL,
  period_start DATE NOT NULL,
  period_end DATE NOT NULL,
  actual DOUBLE PRECISION,
  target_value DOUBLE PRECISION,
  is_met BOOLEAN
);

CREATE TABLE value (
  office VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  review DATE NOT NULL,
  rules_version VARCHAR NOT NULL,
  sheet VARCHAR NOT NULL,
  address VARCHAR NOT NULL,
  kpi_id VARCHAR,
  figure VARCHAR NOT NULL,
  value_start DATE,
  value_end DATE,
  value_number DOUBLE PRECISION,
  value_flag BOOLEAN,
  value_day DATE,
  is_share BOOLEAN NOT NULL,
  value_of DOUBLE PRECISION,
  member VARCHAR,
  aggregate VARCHAR
);

CREATE TABLE member (
  office VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  review DATE NOT NULL,
  rules_version VARCHAR NOT NULL,
  member VARCHAR NOT NULL,
  sub_region VARCHAR,
  is_active BOOLEAN NOT NULL
);

CREATE TABLE member_group (
  office VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  review DATE NOT NULL,
  rules_version VARCHAR NOT NULL,
  member VARCHAR NOT NULL,
  member_group VARCHAR NOT NULL
);

CREATE TABLE member_status (
  office VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  review DATE NOT NULL,
  rules_version VARCHAR NOT NULL,
  kpi_id VARCHAR NOT NULL,
  member VARCHAR NOT NULL,
  answer VARCHAR NOT NULL,
  since DATE
);

CREATE TABLE event (
  office VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  review DATE NOT NULL,
  rules_version VARCHAR NOT NULL,
  event_id VARCHAR NOT NULL,
  sheet_row INTEGER NOT NULL,
  event_date DATE,
  end_date DATE,
  event_year INTEGER,
  event_quarter INTEGER,
  fiscal_year VARCHAR,
  activity VARCHAR,
  event_type VARCHAR,
  status VARCHAR,
  venue VARCHAR,
  participants DOUBLE PRECISION,
  score DOUBLE PRECISION,
  respondents DOUBLE PRECISION,
  is_requested BOOLEAN NOT NULL,
  is_request_met BOOLEAN,
  is_experts_used BOOLEAN
);

CREATE TABLE event_action (
  office VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  review DATE NOT NULL,
  rules_version VARCHAR NOT NULL,
  event_id VARCHAR NOT NULL,
  action_id VARCHAR NOT NULL
);

CREATE TABLE event_member (
  office VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  review DATE NOT NULL,
  rules_version VARCHAR NOT NULL,
  event_id VARCHAR NOT NULL,
  member VARCHAR NOT NULL
);

CREATE TABLE follow_up (
  office VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  review DATE NOT NULL,
  rules_version VARCHAR NOT NULL,
  sheet_row INTEGER NOT NULL,
  round VARCHAR,
  workshop VARCHAR NOT NULL,
  workshop_date DATE,
  invited DOUBLE PRECISION,
  replies DOUBLE PRECISION,
  effects_yes DOUBLE PRECISION,
  effects_no DOUBLE PRECISION,
  project_yes DOUBLE PRECISION,
  project_no DOUBLE PRECISION
);

CREATE TABLE follow_up_action (
  office VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  review DATE NOT NULL,
  rules_version VARCHAR NOT NULL,
  sheet_row INTEGER NOT NULL,
  follow_up_action VARCHAR NOT NULL,
  action_count DOUBLE PRECISION NOT NULL
);

CREATE TABLE need (
  office VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  review DATE NOT NULL,
  rules_version VARCHAR NOT NULL,
  sheet_row INTEGER NOT NULL,
  round VARCHAR,
  need_date DATE,
  member VARCHAR NOT NULL,
  topic VARCHAR NOT NULL,
  need VARCHAR,
  implemented VARCHAR
);

CREATE TABLE remark (
  office VARCHAR NOT NULL,
  plan VARCHAR NOT NULL,
  review DATE NOT NULL,
  rules_version VARCHAR NOT NULL,
  remark_number INTEGER NOT NULL,
  severity VARCHAR NOT NULL,
  code VARCHAR NOT NULL,
  sheet VARCHAR NOT NULL,
  address VARCHAR NOT NULL,
  remark VARCHAR NOT NULL,
  next VARCHAR
);
