-- Format 2 of the plan file. Frozen: a later change of any record makes a new format (docs/fileformat.md).
-- One statement for each table and index; what sqlite_schema holds must be exactly these texts.

CREATE TABLE "meta"("key" TEXT PRIMARY KEY NOT NULL, "value" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE "revision"("id" TEXT PRIMARY KEY NOT NULL, "parent" TEXT NOT NULL, "merged" TEXT, "at" TEXT NOT NULL, "by" TEXT NOT NULL, "note" TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE "version"("id" INTEGER PRIMARY KEY NOT NULL, "revision" TEXT NOT NULL, "name" TEXT NOT NULL, "at" TEXT NOT NULL, "codec" INTEGER NOT NULL, "format" INTEGER NOT NULL, "raw_size" INTEGER NOT NULL, "sha256" TEXT NOT NULL) STRICT;
CREATE TABLE "blob"("sha256" TEXT NOT NULL, "part" INTEGER NOT NULL, "bytes" BLOB NOT NULL, PRIMARY KEY("sha256", "part")) STRICT, WITHOUT ROWID;

CREATE TABLE "plan_facts"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "title" TEXT NOT NULL,
  "title_en" TEXT NOT NULL,
  "subtitle" TEXT NOT NULL,
  "subtitle_en" TEXT NOT NULL,
  "city" TEXT NOT NULL,
  "country" TEXT NOT NULL,
  "network" TEXT NOT NULL,
  "theme" TEXT NOT NULL,
  "period_start" TEXT,
  "period_end" TEXT,
  "language" TEXT NOT NULL,
  "second_language" INTEGER NOT NULL,
  "currency" TEXT NOT NULL,
  "price_base_year" INTEGER,
  "vat" TEXT NOT NULL,
  "version_label" TEXT NOT NULL,
  "version_date" TEXT,
  "status" TEXT NOT NULL,
  "decision_body" TEXT NOT NULL,
  "decision_date" TEXT,
  "prepared_by" TEXT NOT NULL,
  "vision" TEXT NOT NULL,
  "vision_en" TEXT NOT NULL,
  "vision_year" INTEGER,
  "population" INTEGER,
  "population_date" TEXT,
  "contact" TEXT NOT NULL,
  "contact_audience" TEXT NOT NULL,
  "disclaimer" TEXT NOT NULL,
  "accent" TEXT NOT NULL,
  "logo" INTEGER REFERENCES "attachment"("id") DEFERRABLE INITIALLY DEFERRED,
  "likelihood_scale" INTEGER REFERENCES "scale"("id") DEFERRABLE INITIALLY DEFERRED,
  "impact_scale" INTEGER REFERENCES "scale"("id") DEFERRABLE INITIALLY DEFERRED,
  "score_scale" INTEGER REFERENCES "scale"("id") DEFERRABLE INITIALLY DEFERRED,
  "small_group_limit" INTEGER NOT NULL,
  "new_section_audience" TEXT NOT NULL,
  "new_governance_body_audience" TEXT NOT NULL,
  "new_risk_audience" TEXT NOT NULL,
  "new_stakeholder_audience" TEXT NOT NULL,
  "new_contact_audience" TEXT NOT NULL,
  "new_data_set_audience" TEXT NOT NULL,
  "new_survey_round_audience" TEXT NOT NULL,
  "new_workshop_audience" TEXT NOT NULL,
  "new_note_audience" TEXT NOT NULL,
  "new_attachment_audience" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "plan_facts_by_logo" ON "plan_facts"("logo");
CREATE INDEX "plan_facts_by_likelihood_scale" ON "plan_facts"("likelihood_scale");
CREATE INDEX "plan_facts_by_impact_scale" ON "plan_facts"("impact_scale");
CREATE INDEX "plan_facts_by_score_scale" ON "plan_facts"("score_scale");

CREATE TABLE "section"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "key" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "body" TEXT NOT NULL,
  "audience" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;

CREATE TABLE "strategy"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "title" TEXT NOT NULL,
  "title_en" TEXT NOT NULL,
  "level" TEXT NOT NULL,
  "url" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;

CREATE TABLE "governance_body"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "name" TEXT NOT NULL,
  "name_en" TEXT NOT NULL,
  "task" TEXT NOT NULL,
  "meets" TEXT NOT NULL,
  "members" TEXT NOT NULL,
  "chair" INTEGER REFERENCES "stakeholder"("id") DEFERRABLE INITIALLY DEFERRED,
  "audience" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "governance_body_by_chair" ON "governance_body"("chair");

CREATE TABLE "objective"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "title_en" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "description_en" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "parent" INTEGER REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED,
  "colour" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "objective_by_parent" ON "objective"("parent");

CREATE TABLE "action"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "title_en" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "description_en" TEXT NOT NULL,
  "rationale" TEXT NOT NULL,
  "outputs" TEXT NOT NULL,
  "effect" TEXT NOT NULL,
  "place" TEXT NOT NULL,
  "start" TEXT,
  "end" TEXT,
  "period_words" TEXT NOT NULL,
  "duration" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "priority" TEXT NOT NULL,
  "readiness" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "cost_status" TEXT NOT NULL,
  "included_in" INTEGER REFERENCES "action"("id") DEFERRABLE INITIALLY DEFERRED,
  "cost_words" TEXT NOT NULL,
  "funding_words" TEXT NOT NULL,
  "lead_words" TEXT NOT NULL,
  "social" INTEGER,
  "economic" INTEGER,
  "environmental" INTEGER,
  "territorial" INTEGER,
  "inspired_by" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "action_by_included_in" ON "action"("included_in");

CREATE TABLE "action_objective"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "action" INTEGER NOT NULL REFERENCES "action"("id") DEFERRABLE INITIALLY DEFERRED,
  "objective" INTEGER NOT NULL REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED,
  "main" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "action_objective_by_action" ON "action_objective"("action");
CREATE INDEX "action_objective_by_objective" ON "action_objective"("objective");

CREATE TABLE "action_stakeholder"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "action" INTEGER NOT NULL REFERENCES "action"("id") DEFERRABLE INITIALLY DEFERRED,
  "stakeholder" INTEGER NOT NULL REFERENCES "stakeholder"("id") DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "action_stakeholder_by_action" ON "action_stakeholder"("action");
CREATE INDEX "action_stakeholder_by_stakeholder" ON "action_stakeholder"("stakeholder");

CREATE TABLE "action_indicator"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "action" INTEGER NOT NULL REFERENCES "action"("id") DEFERRABLE INITIALLY DEFERRED,
  "indicator" INTEGER NOT NULL REFERENCES "indicator"("id") DEFERRABLE INITIALLY DEFERRED,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "action_indicator_by_action" ON "action_indicator"("action");
CREATE INDEX "action_indicator_by_indicator" ON "action_indicator"("indicator");

CREATE TABLE "action_strategy"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "action" INTEGER NOT NULL REFERENCES "action"("id") DEFERRABLE INITIALLY DEFERRED,
  "strategy" INTEGER NOT NULL REFERENCES "strategy"("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "action_strategy_by_action" ON "action_strategy"("action");
CREATE INDEX "action_strategy_by_strategy" ON "action_strategy"("strategy");

CREATE TABLE "action_data_set"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "action" INTEGER NOT NULL REFERENCES "action"("id") DEFERRABLE INITIALLY DEFERRED,
  "data_set" INTEGER NOT NULL REFERENCES "data_set"("id") DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT NOT NULL,
  "relation" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "action_data_set_by_action" ON "action_data_set"("action");
CREATE INDEX "action_data_set_by_data_set" ON "action_data_set"("data_set");

CREATE TABLE "action_tag"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "action" INTEGER NOT NULL REFERENCES "action"("id") DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "label" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "action_tag_by_action" ON "action_tag"("action");

CREATE TABLE "step"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "action" INTEGER NOT NULL REFERENCES "action"("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "title_en" TEXT NOT NULL,
  "start" TEXT,
  "date" TEXT,
  "responsible" INTEGER REFERENCES "stakeholder"("id") DEFERRABLE INITIALLY DEFERRED,
  "responsible_words" TEXT NOT NULL,
  "done" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "step_by_action" ON "step"("action");
CREATE INDEX "step_by_responsible" ON "step"("responsible");

CREATE TABLE "dependency"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "predecessor" INTEGER NOT NULL REFERENCES "action"("id") DEFERRABLE INITIALLY DEFERRED,
  "successor" INTEGER NOT NULL REFERENCES "action"("id") DEFERRABLE INITIALLY DEFERRED,
  "type" TEXT NOT NULL,
  "lag_days" INTEGER NOT NULL,
  "note" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "dependency_by_predecessor" ON "dependency"("predecessor");
CREATE INDEX "dependency_by_successor" ON "dependency"("successor");

CREATE TABLE "cost_line"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "action" INTEGER NOT NULL REFERENCES "action"("id") DEFERRABLE INITIALLY DEFERRED,
  "category" INTEGER REFERENCES "list_item"("id") DEFERRABLE INITIALLY DEFERRED,
  "description" TEXT NOT NULL,
  "description_en" TEXT NOT NULL,
  "spending" TEXT NOT NULL,
  "recurrence" TEXT NOT NULL,
  "year" INTEGER,
  "last_year" INTEGER,
  "quantity" REAL,
  "unit" TEXT NOT NULL,
  "unit_price" INTEGER,
  "amount" INTEGER,
  "status" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "staff_amount" REAL,
  "staff_unit" TEXT NOT NULL,
  "eligible" INTEGER,
  "committed" INTEGER,
  "spent" INTEGER,
  "vat" TEXT NOT NULL,
  "estimate" TEXT NOT NULL,
  "original_amount" TEXT NOT NULL,
  "original_currency" TEXT NOT NULL,
  "rate" REAL,
  "rate_date" TEXT,
  "price_base_year" INTEGER,
  "note" TEXT NOT NULL,
  "note_audience" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "cost_line_by_action" ON "cost_line"("action");
CREATE INDEX "cost_line_by_category" ON "cost_line"("category");

CREATE TABLE "cost_year"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "line" INTEGER NOT NULL REFERENCES "cost_line"("id") DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL,
  "amount" INTEGER,
  "committed" INTEGER,
  "spent" INTEGER,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "cost_year_by_line" ON "cost_year"("line");

CREATE TABLE "funding_line"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "action" INTEGER REFERENCES "action"("id") DEFERRABLE INITIALLY DEFERRED,
  "source" INTEGER REFERENCES "list_item"("id") DEFERRABLE INITIALLY DEFERRED,
  "programme" TEXT NOT NULL,
  "measure_kind" INTEGER REFERENCES "list_item"("id") DEFERRABLE INITIALLY DEFERRED,
  "amount" INTEGER,
  "share" REAL,
  "year" INTEGER,
  "status" TEXT NOT NULL,
  "deadline" TEXT,
  "decided" TEXT,
  "cofinancing_rate" REAL,
  "words" TEXT NOT NULL,
  "original_amount" TEXT NOT NULL,
  "original_currency" TEXT NOT NULL,
  "rate" REAL,
  "rate_date" TEXT,
  "price_base_year" INTEGER,
  "contact" TEXT NOT NULL,
  "contact_audience" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "funding_line_by_action" ON "funding_line"("action");
CREATE INDEX "funding_line_by_source" ON "funding_line"("source");
CREATE INDEX "funding_line_by_measure_kind" ON "funding_line"("measure_kind");

CREATE TABLE "list_item"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "list" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "label" TEXT NOT NULL,
  "label_en" TEXT NOT NULL,
  "retired" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;

CREATE TABLE "scale"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "kind" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "retired" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;

CREATE TABLE "scale_step"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "scale" INTEGER NOT NULL REFERENCES "scale"("id") DEFERRABLE INITIALLY DEFERRED,
  "value" INTEGER NOT NULL,
  "label" TEXT NOT NULL,
  "label_en" TEXT NOT NULL,
  "meaning" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "scale_step_by_scale" ON "scale_step"("scale");

CREATE TABLE "risk_band"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "steps" INTEGER NOT NULL,
  "lowest" INTEGER NOT NULL,
  "level" TEXT NOT NULL,
  "label" TEXT NOT NULL,
  "label_en" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;

CREATE TABLE "status_preset"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "method" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "in_force" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;

CREATE TABLE "status_threshold"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "preset" INTEGER NOT NULL REFERENCES "status_preset"("id") DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT NOT NULL,
  "from" REAL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "status_threshold_by_preset" ON "status_threshold"("preset");

CREATE TABLE "indicator"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_en" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "unit" TEXT NOT NULL,
  "direction" TEXT NOT NULL,
  "cumulation" TEXT NOT NULL,
  "definition" TEXT NOT NULL,
  "definition_en" TEXT NOT NULL,
  "definition_version" TEXT NOT NULL,
  "numerator" TEXT NOT NULL,
  "denominator" TEXT NOT NULL,
  "natural_limit" REAL,
  "range_low" REAL,
  "range_high" REAL,
  "weight" REAL NOT NULL,
  "common_code" TEXT NOT NULL,
  "data_source" TEXT NOT NULL,
  "method" TEXT NOT NULL,
  "frequency" TEXT NOT NULL,
  "availability" TEXT NOT NULL,
  "responsible" INTEGER REFERENCES "stakeholder"("id") DEFERRABLE INITIALLY DEFERRED,
  "responsible_words" TEXT NOT NULL,
  "reported_to" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "note_audience" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "indicator_by_responsible" ON "indicator"("responsible");

CREATE TABLE "indicator_data_set"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "indicator" INTEGER NOT NULL REFERENCES "indicator"("id") DEFERRABLE INITIALLY DEFERRED,
  "data_set" INTEGER NOT NULL REFERENCES "data_set"("id") DEFERRABLE INITIALLY DEFERRED,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "indicator_data_set_by_indicator" ON "indicator_data_set"("indicator");
CREATE INDEX "indicator_data_set_by_data_set" ON "indicator_data_set"("data_set");

CREATE TABLE "objective_indicator"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "objective" INTEGER NOT NULL REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED,
  "indicator" INTEGER NOT NULL REFERENCES "indicator"("id") DEFERRABLE INITIALLY DEFERRED,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "objective_indicator_by_objective" ON "objective_indicator"("objective");
CREATE INDEX "objective_indicator_by_indicator" ON "objective_indicator"("indicator");

CREATE TABLE "series"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "indicator" INTEGER NOT NULL REFERENCES "indicator"("id") DEFERRABLE INITIALLY DEFERRED,
  "total" INTEGER NOT NULL,
  "dimension" TEXT NOT NULL,
  "part" TEXT NOT NULL,
  "part_en" TEXT NOT NULL,
  "counts_persons" INTEGER NOT NULL,
  "baseline" REAL,
  "baseline_words" TEXT NOT NULL,
  "baseline_date" TEXT,
  "baseline_status" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "series_by_indicator" ON "series"("indicator");

CREATE TABLE "target"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "series" INTEGER NOT NULL REFERENCES "series"("id") DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT,
  "value" REAL,
  "words" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "target_by_series" ON "target"("series");

CREATE TABLE "due_date"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "indicator" INTEGER NOT NULL REFERENCES "indicator"("id") DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT,
  "due" TEXT,
  "note" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "due_date_by_indicator" ON "due_date"("indicator");

CREATE TABLE "measurement"(
  "id" INTEGER NOT NULL,
  "series" INTEGER NOT NULL REFERENCES "series"("id") DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL,
  "value" REAL,
  "committed" REAL,
  "numerator" REAL,
  "denominator" REAL,
  "words" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "entered" TEXT,
  "status" TEXT NOT NULL,
  "correction" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL,
  PRIMARY KEY("series", "date", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "risk"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "title_en" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "nature" TEXT NOT NULL,
  "type" INTEGER REFERENCES "list_item"("id") DEFERRABLE INITIALLY DEFERRED,
  "scope" TEXT NOT NULL,
  "objective" INTEGER REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED,
  "scale_likelihood" INTEGER REFERENCES "scale"("id") DEFERRABLE INITIALLY DEFERRED,
  "scale_impact" INTEGER REFERENCES "scale"("id") DEFERRABLE INITIALLY DEFERRED,
  "likelihood" INTEGER,
  "impact" INTEGER,
  "level" TEXT NOT NULL,
  "level_words" TEXT NOT NULL,
  "residual_likelihood" INTEGER,
  "residual_impact" INTEGER,
  "residual_level" TEXT NOT NULL,
  "response" TEXT NOT NULL,
  "mitigation" TEXT NOT NULL,
  "contingency" TEXT NOT NULL,
  "trigger" TEXT NOT NULL,
  "owner" INTEGER REFERENCES "stakeholder"("id") DEFERRABLE INITIALLY DEFERRED,
  "owner_words" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "review_date" TEXT,
  "expected_change" TEXT NOT NULL,
  "audience" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "risk_by_type" ON "risk"("type");
CREATE INDEX "risk_by_objective" ON "risk"("objective");
CREATE INDEX "risk_by_scale_likelihood" ON "risk"("scale_likelihood");
CREATE INDEX "risk_by_scale_impact" ON "risk"("scale_impact");
CREATE INDEX "risk_by_owner" ON "risk"("owner");

CREATE TABLE "risk_action"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "risk" INTEGER NOT NULL REFERENCES "risk"("id") DEFERRABLE INITIALLY DEFERRED,
  "action" INTEGER NOT NULL REFERENCES "action"("id") DEFERRABLE INITIALLY DEFERRED,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "risk_action_by_risk" ON "risk_action"("risk");
CREATE INDEX "risk_action_by_action" ON "risk_action"("action");

CREATE TABLE "stakeholder"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "name" TEXT NOT NULL,
  "name_en" TEXT NOT NULL,
  "short_name" TEXT NOT NULL,
  "organisation" TEXT NOT NULL,
  "sector" TEXT NOT NULL,
  "level" TEXT NOT NULL,
  "group_role" TEXT NOT NULL,
  "power" INTEGER,
  "interest" INTEGER,
  "motivation" TEXT NOT NULL,
  "capacity" TEXT NOT NULL,
  "concerns" TEXT NOT NULL,
  "engagement" TEXT NOT NULL,
  "engaged_from" TEXT,
  "engaged_until" TEXT,
  "audience" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;

CREATE TABLE "contact"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "stakeholder" INTEGER NOT NULL REFERENCES "stakeholder"("id") DEFERRABLE INITIALLY DEFERRED,
  "person" TEXT NOT NULL,
  "email" TEXT NOT NULL,
  "phone" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "audience" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "contact_by_stakeholder" ON "contact"("stakeholder");

CREATE TABLE "problem"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "title_en" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "parent" INTEGER REFERENCES "problem"("id") DEFERRABLE INITIALLY DEFERRED,
  "concerns" TEXT NOT NULL,
  "evidence" TEXT NOT NULL,
  "votes" INTEGER,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "problem_by_parent" ON "problem"("parent");

CREATE TABLE "problem_data_set"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "problem" INTEGER NOT NULL REFERENCES "problem"("id") DEFERRABLE INITIALLY DEFERRED,
  "data_set" INTEGER NOT NULL REFERENCES "data_set"("id") DEFERRABLE INITIALLY DEFERRED,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "problem_data_set_by_problem" ON "problem_data_set"("problem");
CREATE INDEX "problem_data_set_by_data_set" ON "problem_data_set"("data_set");

CREATE TABLE "problem_objective"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "problem" INTEGER NOT NULL REFERENCES "problem"("id") DEFERRABLE INITIALLY DEFERRED,
  "objective" INTEGER NOT NULL REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "problem_objective_by_problem" ON "problem_objective"("problem");
CREATE INDEX "problem_objective_by_objective" ON "problem_objective"("objective");

CREATE TABLE "integration_score"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "aspect" INTEGER NOT NULL REFERENCES "list_item"("id") DEFERRABLE INITIALLY DEFERRED,
  "applies" INTEGER NOT NULL,
  "relevance" INTEGER,
  "now" INTEGER,
  "wanted" INTEGER,
  "scale" INTEGER REFERENCES "scale"("id") DEFERRABLE INITIALLY DEFERRED,
  "evidence" TEXT NOT NULL,
  "next_step" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "integration_score_by_aspect" ON "integration_score"("aspect");
CREATE INDEX "integration_score_by_scale" ON "integration_score"("scale");

CREATE TABLE "person_score"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "aspect" INTEGER NOT NULL REFERENCES "list_item"("id") DEFERRABLE INITIALLY DEFERRED,
  "workshop" INTEGER REFERENCES "workshop"("id") DEFERRABLE INITIALLY DEFERRED,
  "person" TEXT NOT NULL,
  "now" INTEGER,
  "wanted" INTEGER,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "person_score_by_aspect" ON "person_score"("aspect");
CREATE INDEX "person_score_by_workshop" ON "person_score"("workshop");

CREATE TABLE "aspect_action"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "aspect" INTEGER NOT NULL REFERENCES "list_item"("id") DEFERRABLE INITIALLY DEFERRED,
  "action" INTEGER NOT NULL REFERENCES "action"("id") DEFERRABLE INITIALLY DEFERRED,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "aspect_action_by_aspect" ON "aspect_action"("aspect");
CREATE INDEX "aspect_action_by_action" ON "aspect_action"("action");

CREATE TABLE "small_scale_action"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "title_en" TEXT NOT NULL,
  "question" TEXT NOT NULL,
  "problem" INTEGER REFERENCES "problem"("id") DEFERRABLE INITIALLY DEFERRED,
  "place" TEXT NOT NULL,
  "start" TEXT,
  "end" TEXT,
  "lead" INTEGER REFERENCES "stakeholder"("id") DEFERRABLE INITIALLY DEFERRED,
  "participants_planned" INTEGER,
  "participants_reached" INTEGER,
  "cost" INTEGER,
  "cost_source" TEXT NOT NULL,
  "method" TEXT NOT NULL,
  "measured" TEXT NOT NULL,
  "result" TEXT NOT NULL,
  "lessons" TEXT NOT NULL,
  "changed" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "small_scale_action_by_problem" ON "small_scale_action"("problem");
CREATE INDEX "small_scale_action_by_lead" ON "small_scale_action"("lead");

CREATE TABLE "small_scale_action_link"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "test" INTEGER NOT NULL REFERENCES "small_scale_action"("id") DEFERRABLE INITIALLY DEFERRED,
  "action" INTEGER NOT NULL REFERENCES "action"("id") DEFERRABLE INITIALLY DEFERRED,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "small_scale_action_link_by_test" ON "small_scale_action_link"("test");
CREATE INDEX "small_scale_action_link_by_action" ON "small_scale_action_link"("action");

CREATE TABLE "small_scale_action_partner"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "test" INTEGER NOT NULL REFERENCES "small_scale_action"("id") DEFERRABLE INITIALLY DEFERRED,
  "stakeholder" INTEGER NOT NULL REFERENCES "stakeholder"("id") DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "small_scale_action_partner_by_test" ON "small_scale_action_partner"("test");
CREATE INDEX "small_scale_action_partner_by_stakeholder" ON "small_scale_action_partner"("stakeholder");

CREATE TABLE "data_set"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "name" TEXT NOT NULL,
  "name_en" TEXT NOT NULL,
  "topic" INTEGER REFERENCES "list_item"("id") DEFERRABLE INITIALLY DEFERRED,
  "description" TEXT NOT NULL,
  "method" TEXT NOT NULL,
  "frequency" TEXT NOT NULL,
  "latest" TEXT,
  "disaggregation" TEXT NOT NULL,
  "personal_data" TEXT NOT NULL,
  "legal_basis" TEXT NOT NULL,
  "retention" TEXT NOT NULL,
  "sharing" TEXT NOT NULL,
  "licence" TEXT NOT NULL,
  "quality" INTEGER,
  "quality_note" TEXT NOT NULL,
  "impact_assessment" TEXT NOT NULL,
  "processor_contract" TEXT NOT NULL,
  "users" TEXT NOT NULL,
  "audience" TEXT NOT NULL,
  "regularity" TEXT NOT NULL,
  "tools" TEXT NOT NULL,
  "analysis" TEXT NOT NULL,
  "evaluation" TEXT NOT NULL,
  "cost" TEXT NOT NULL,
  "benefit" TEXT NOT NULL,
  "url" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "data_set_by_topic" ON "data_set"("topic");

CREATE TABLE "data_role"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "data_set" INTEGER NOT NULL REFERENCES "data_set"("id") DEFERRABLE INITIALLY DEFERRED,
  "stakeholder" INTEGER NOT NULL REFERENCES "stakeholder"("id") DEFERRABLE INITIALLY DEFERRED,
  "duty" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "data_role_by_data_set" ON "data_role"("data_set");
CREATE INDEX "data_role_by_stakeholder" ON "data_role"("stakeholder");

CREATE TABLE "data_need"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "topic" INTEGER REFERENCES "list_item"("id") DEFERRABLE INITIALLY DEFERRED,
  "question" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "problem" INTEGER REFERENCES "problem"("id") DEFERRABLE INITIALLY DEFERRED,
  "data_set" INTEGER REFERENCES "data_set"("id") DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT NOT NULL,
  "provider" INTEGER REFERENCES "stakeholder"("id") DEFERRABLE INITIALLY DEFERRED,
  "provider_words" TEXT NOT NULL,
  "due" TEXT,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "data_need_by_topic" ON "data_need"("topic");
CREATE INDEX "data_need_by_problem" ON "data_need"("problem");
CREATE INDEX "data_need_by_data_set" ON "data_need"("data_set");
CREATE INDEX "data_need_by_provider" ON "data_need"("provider");

CREATE TABLE "survey_round"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "name" TEXT NOT NULL,
  "date" TEXT,
  "asked" INTEGER,
  "method" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "audience" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;

CREATE TABLE "survey_answer"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "round" INTEGER NOT NULL REFERENCES "survey_round"("id") DEFERRABLE INITIALLY DEFERRED,
  "respondent_role" TEXT NOT NULL,
  "topic" INTEGER REFERENCES "list_item"("id") DEFERRABLE INITIALLY DEFERRED,
  "has_data" TEXT NOT NULL,
  "method" TEXT NOT NULL,
  "frequency" TEXT NOT NULL,
  "owner" TEXT NOT NULL,
  "quality" INTEGER,
  "gaps" TEXT NOT NULL,
  "tools" TEXT NOT NULL,
  "support" TEXT NOT NULL,
  "department" TEXT NOT NULL,
  "regularity" TEXT NOT NULL,
  "support_collecting" TEXT NOT NULL,
  "support_managing" TEXT NOT NULL,
  "support_analysing" TEXT NOT NULL,
  "support_evaluating" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "survey_answer_by_round" ON "survey_answer"("round");
CREATE INDEX "survey_answer_by_topic" ON "survey_answer"("topic");

CREATE TABLE "survey_table"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "round" INTEGER NOT NULL REFERENCES "survey_round"("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "title_en" TEXT NOT NULL,
  "counts_persons" INTEGER NOT NULL,
  "note" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "survey_table_by_round" ON "survey_table"("round");

CREATE TABLE "survey_count"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "table_id" INTEGER NOT NULL REFERENCES "survey_table"("id") DEFERRABLE INITIALLY DEFERRED,
  "row_label" TEXT NOT NULL,
  "column_label" TEXT NOT NULL,
  "row_order" INTEGER NOT NULL,
  "column_order" INTEGER NOT NULL,
  "value" REAL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "survey_count_by_table_id" ON "survey_count"("table_id");

CREATE TABLE "workshop"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "title" TEXT NOT NULL,
  "title_en" TEXT NOT NULL,
  "aim" TEXT NOT NULL,
  "date" TEXT,
  "place" TEXT NOT NULL,
  "attendance" INTEGER,
  "method" TEXT NOT NULL,
  "minutes" TEXT NOT NULL,
  "audience" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;

CREATE TABLE "agenda_item"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "workshop" INTEGER NOT NULL REFERENCES "workshop"("id") DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "title_en" TEXT NOT NULL,
  "duration_minutes" INTEGER,
  "tool" INTEGER REFERENCES "list_item"("id") DEFERRABLE INITIALLY DEFERRED,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "agenda_item_by_workshop" ON "agenda_item"("workshop");
CREATE INDEX "agenda_item_by_tool" ON "agenda_item"("tool");

CREATE TABLE "workshop_attendee"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "workshop" INTEGER NOT NULL REFERENCES "workshop"("id") DEFERRABLE INITIALLY DEFERRED,
  "stakeholder" INTEGER NOT NULL REFERENCES "stakeholder"("id") DEFERRABLE INITIALLY DEFERRED,
  "persons" INTEGER,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "workshop_attendee_by_workshop" ON "workshop_attendee"("workshop");
CREATE INDEX "workshop_attendee_by_stakeholder" ON "workshop_attendee"("stakeholder");

CREATE TABLE "card"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "workshop" INTEGER NOT NULL REFERENCES "workshop"("id") DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "author_group" TEXT NOT NULL,
  "cluster" TEXT NOT NULL,
  "became" INTEGER REFERENCES "action"("id") DEFERRABLE INITIALLY DEFERRED,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "card_by_workshop" ON "card"("workshop");
CREATE INDEX "card_by_became" ON "card"("became");

CREATE TABLE "vote"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "card" INTEGER NOT NULL REFERENCES "card"("id") DEFERRABLE INITIALLY DEFERRED,
  "voter" TEXT NOT NULL,
  "points" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "vote_by_card" ON "vote"("card");

CREATE TABLE "decision"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "workshop" INTEGER NOT NULL REFERENCES "workshop"("id") DEFERRABLE INITIALLY DEFERRED,
  "text" TEXT NOT NULL,
  "votes_for" INTEGER,
  "votes_against" INTEGER,
  "abstentions" INTEGER,
  "responsible" INTEGER REFERENCES "stakeholder"("id") DEFERRABLE INITIALLY DEFERRED,
  "responsible_words" TEXT NOT NULL,
  "due" TEXT,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "decision_by_workshop" ON "decision"("workshop");
CREATE INDEX "decision_by_responsible" ON "decision"("responsible");

CREATE TABLE "note"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "subject_table" TEXT NOT NULL,
  "subject" INTEGER,
  "text" TEXT NOT NULL,
  "written" TEXT,
  "author" TEXT NOT NULL,
  "audience" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;

CREATE TABLE "attachment"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "subject_table" TEXT NOT NULL,
  "subject" INTEGER,
  "name" TEXT NOT NULL,
  "media_type" TEXT NOT NULL,
  "size" INTEGER NOT NULL,
  "sha256" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "audience" TEXT NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;

CREATE TABLE "accepted_finding"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "code" TEXT NOT NULL,
  "subject_table" TEXT NOT NULL,
  "subject" INTEGER,
  "reason" TEXT NOT NULL,
  "accepted" TEXT,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;

CREATE TABLE "document_settings"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "position" REAL NOT NULL,
  "name" TEXT NOT NULL,
  "document" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "audience" TEXT NOT NULL,
  "paper" TEXT NOT NULL,
  "large_print" INTEGER NOT NULL,
  "status_mark" TEXT NOT NULL,
  "show_findings" INTEGER NOT NULL,
  "only_stakeholder" INTEGER REFERENCES "stakeholder"("id") DEFERRABLE INITIALLY DEFERRED,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "document_settings_by_only_stakeholder" ON "document_settings"("only_stakeholder");

CREATE TABLE "document_chapter"(
  "id" INTEGER PRIMARY KEY NOT NULL,
  "settings" INTEGER NOT NULL REFERENCES "document_settings"("id") DEFERRABLE INITIALLY DEFERRED,
  "key" TEXT NOT NULL,
  "included" INTEGER NOT NULL,
  "changed_at" INTEGER NOT NULL,
  "changed_by" TEXT NOT NULL
) STRICT;
CREATE INDEX "document_chapter_by_settings" ON "document_chapter"("settings");
