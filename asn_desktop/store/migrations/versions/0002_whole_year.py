"""Planning, appraisal and survey complete: their tables, and what older tables gained."""

import sqlalchemy as sa
from alembic import op

from asn_desktop.store import types
from asn_desktop.store.migrations.group_totals import fill_group_totals
from asn_desktop.store.migrations.rebuilding import rebuild_table

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# SQLite cannot change a constraint: tables with another definition are rebuilt from these.
_DEFINITIONS = {
    "performance_plan": (
        """CREATE TABLE performance_plan (
record VARCHAR(12) DEFAULT 'plan' NOT NULL,
employee_id VARCHAR(36) NOT NULL,
year INTEGER NOT NULL,
starts DATE NOT NULL,
ends DATE NOT NULL,
approach VARCHAR(24) NOT NULL,
template VARCHAR(24) NOT NULL,
status VARCHAR(24) NOT NULL,
version INTEGER NOT NULL,
grade VARCHAR(6) NOT NULL,
position VARCHAR(160) NOT NULL,
unit_id VARCHAR(36),
appraiser_id VARCHAR(36),
appraiser_capacity VARCHAR(24) NOT NULL,
signer_id VARCHAR(36),
signer_capacity VARCHAR(24),
successor_id VARCHAR(36),
submitted_at DATETIME,
approved_at DATETIME,
return_reason TEXT NOT NULL,
revision INTEGER NOT NULL,
id VARCHAR(36) NOT NULL,
amends_plan_id VARCHAR(36),
amendment_reason TEXT,
CONSTRAINT pk_performance_plan PRIMARY KEY (id),
CONSTRAINT ck_performance_plan_dates CHECK (ends >= starts),
CONSTRAINT fk_performance_plan_employee_id_employee FOREIGN KEY(employee_id) REFERENCES employee (id),
CONSTRAINT fk_performance_plan_year_performance_year FOREIGN KEY(year) REFERENCES performance_year (year),
CONSTRAINT ck_performance_plan_approach CHECK (approach IN ('quantitative', 'qualitative')),
CONSTRAINT ck_performance_plan_template CHECK (template IN ('jpt_pum', 'ja_jf')),
CONSTRAINT ck_performance_plan_status CHECK (status IN ('draft', 'submitted', 'returned', 'approved', 'closed')),
CONSTRAINT fk_performance_plan_unit_id_work_unit FOREIGN KEY(unit_id) REFERENCES work_unit (id),
CONSTRAINT fk_performance_plan_appraiser_id_employee FOREIGN KEY(appraiser_id) REFERENCES employee (id),
CONSTRAINT ck_performance_plan_appraiser_capacity CHECK (appraiser_capacity IN ('definitive', 'acting_vacant', 'acting_absent', 'delegated')),
CONSTRAINT fk_performance_plan_signer_id_employee FOREIGN KEY(signer_id) REFERENCES employee (id),
CONSTRAINT ck_performance_plan_signer_capacity CHECK (signer_capacity IN ('definitive', 'acting_vacant', 'acting_absent', 'delegated')),
CONSTRAINT fk_performance_plan_successor_id_performance_plan FOREIGN KEY(successor_id) REFERENCES performance_plan (id),
CONSTRAINT fk_performance_plan_amends_plan_id_performance_plan FOREIGN KEY(amends_plan_id) REFERENCES performance_plan (id)
)""",
        (
            """CREATE INDEX ix_performance_plan_amends_plan_id ON performance_plan (amends_plan_id)""",
            """CREATE INDEX ix_performance_plan_appraiser_id ON performance_plan (appraiser_id)""",
            """CREATE INDEX ix_performance_plan_employee_year ON performance_plan (employee_id, year)""",
            """CREATE INDEX ix_performance_plan_unit_id ON performance_plan (unit_id)""",
            """CREATE INDEX ix_performance_plan_year_status ON performance_plan (year, status)""",
        ),
    ),
    "evaluation": (
        """CREATE TABLE evaluation (
plan_id VARCHAR(36) NOT NULL,
period_id VARCHAR(36) NOT NULL,
status VARCHAR(24) NOT NULL,
result_rating VARCHAR(24),
behavior_rating VARCHAR(24),
predicate VARCHAR(24),
org_predicate VARCHAR(24),
recommendation TEXT NOT NULL,
return_reason TEXT NOT NULL,
signer_id VARCHAR(36),
signer_capacity VARCHAR(24),
submitted_at DATETIME,
finalized_at DATETIME,
countersigner_id VARCHAR(36),
countersigned_at DATETIME,
refusal_reason TEXT,
delivered_on DATE,
acknowledged_on DATE,
acknowledged_by VARCHAR(200),
revision INTEGER NOT NULL,
id VARCHAR(36) NOT NULL,
CONSTRAINT pk_evaluation PRIMARY KEY (id),
CONSTRAINT uq_evaluation_plan_id UNIQUE (plan_id, period_id),
CONSTRAINT fk_evaluation_plan_id_performance_plan FOREIGN KEY(plan_id) REFERENCES performance_plan (id),
CONSTRAINT fk_evaluation_period_id_assessment_period FOREIGN KEY(period_id) REFERENCES assessment_period (id),
CONSTRAINT ck_evaluation_status CHECK (status IN ('open', 'submitted', 'returned', 'rated', 'signed', 'delivered', 'acknowledged', 'discussed', 'objected', 'final')),
CONSTRAINT ck_evaluation_result_rating CHECK (result_rating IN ('below', 'meets', 'above')),
CONSTRAINT ck_evaluation_behavior_rating CHECK (behavior_rating IN ('below', 'meets', 'above')),
CONSTRAINT ck_evaluation_predicate CHECK (predicate IN ('very_poor', 'poor', 'needs_improvement', 'good', 'very_good')),
CONSTRAINT ck_evaluation_org_predicate CHECK (org_predicate IN ('very_poor', 'poor', 'needs_improvement', 'good', 'outstanding')),
CONSTRAINT fk_evaluation_signer_id_employee FOREIGN KEY(signer_id) REFERENCES employee (id),
CONSTRAINT ck_evaluation_signer_capacity CHECK (signer_capacity IN ('definitive', 'acting_vacant', 'acting_absent', 'delegated')),
CONSTRAINT fk_evaluation_countersigner_id_employee FOREIGN KEY(countersigner_id) REFERENCES employee (id)
)""",
        ("""CREATE INDEX ix_evaluation_period_status ON evaluation (period_id, status)""",),
    ),
    "planned_result": (
        """CREATE TABLE planned_result (
plan_id VARCHAR(36) NOT NULL,
kind VARCHAR(24) NOT NULL,
sort_order INTEGER NOT NULL,
text TEXT NOT NULL,
parent_result_id VARCHAR(36),
assigned_by VARCHAR(160) NOT NULL,
level VARCHAR(24),
weight VARCHAR(40),
id VARCHAR(36) NOT NULL,
CONSTRAINT pk_planned_result PRIMARY KEY (id),
CONSTRAINT fk_planned_result_plan_id_performance_plan FOREIGN KEY(plan_id) REFERENCES performance_plan (id),
CONSTRAINT ck_planned_result_kind CHECK (kind IN ('main', 'extra')),
CONSTRAINT fk_planned_result_parent_result_id_planned_result FOREIGN KEY(parent_result_id) REFERENCES planned_result (id),
CONSTRAINT ck_planned_result_level CHECK (level IN ('intermediate_outcome', 'output', 'service'))
)""",
        (
            """CREATE INDEX ix_planned_result_parent_result_id ON planned_result (parent_result_id)""",
            """CREATE INDEX ix_planned_result_plan_id ON planned_result (plan_id)""",
        ),
    ),
    "result_review": (
        """CREATE TABLE result_review (
evaluation_id VARCHAR(36) NOT NULL,
result_id VARCHAR(36) NOT NULL,
rating VARCHAR(24),
feedback TEXT NOT NULL,
self_rating VARCHAR(24),
self_note TEXT NOT NULL,
absence VARCHAR(24),
absence_reason TEXT,
id VARCHAR(36) NOT NULL,
CONSTRAINT pk_result_review PRIMARY KEY (id),
CONSTRAINT uq_result_review_evaluation_id UNIQUE (evaluation_id, result_id),
CONSTRAINT fk_result_review_evaluation_id_evaluation FOREIGN KEY(evaluation_id) REFERENCES evaluation (id),
CONSTRAINT fk_result_review_result_id_planned_result FOREIGN KEY(result_id) REFERENCES planned_result (id),
CONSTRAINT ck_result_review_rating CHECK (rating IN ('below', 'meets', 'above')),
CONSTRAINT ck_result_review_self_rating CHECK (self_rating IN ('below', 'meets', 'above')),
CONSTRAINT ck_result_review_absence CHECK (absence IN ('not_due', 'not_applicable'))
)""",
        (),
    ),
    "indicator": (
        """CREATE TABLE indicator (
result_id VARCHAR(36) NOT NULL,
sort_order INTEGER NOT NULL,
aspect VARCHAR(24),
perspective VARCHAR(24),
text TEXT NOT NULL,
target_text VARCHAR(200) NOT NULL,
unit VARCHAR(40) NOT NULL,
target_value VARCHAR(40),
target_high VARCHAR(40),
start_value VARCHAR(40),
direction VARCHAR(24) NOT NULL,
id VARCHAR(36) NOT NULL,
CONSTRAINT pk_indicator PRIMARY KEY (id),
CONSTRAINT fk_indicator_result_id_planned_result FOREIGN KEY(result_id) REFERENCES planned_result (id),
CONSTRAINT ck_indicator_aspect CHECK (aspect IN ('quantity', 'quality', 'time', 'cost')),
CONSTRAINT ck_indicator_perspective CHECK (perspective IN ('customer', 'process', 'internal', 'budget')),
CONSTRAINT ck_indicator_direction CHECK (direction IN ('more', 'less', 'range', 'date', 'text'))
)""",
        ("""CREATE INDEX ix_indicator_result_id ON indicator (result_id)""",),
    ),
    "role_matrix_cell": (
        """CREATE TABLE role_matrix_cell (
leader_result_id VARCHAR(36) NOT NULL,
employee_id VARCHAR(36) NOT NULL,
text TEXT NOT NULL,
level VARCHAR(24),
revision INTEGER NOT NULL,
id VARCHAR(36) NOT NULL,
CONSTRAINT pk_role_matrix_cell PRIMARY KEY (id),
CONSTRAINT uq_role_matrix_cell_leader_result_id UNIQUE (leader_result_id, employee_id),
CONSTRAINT fk_role_matrix_cell_leader_result_id_planned_result FOREIGN KEY(leader_result_id) REFERENCES planned_result (id),
CONSTRAINT fk_role_matrix_cell_employee_id_employee FOREIGN KEY(employee_id) REFERENCES employee (id),
CONSTRAINT ck_role_matrix_cell_level CHECK (level IN ('intermediate_outcome', 'output', 'service'))
)""",
        ("""CREATE INDEX ix_role_matrix_cell_employee_id ON role_matrix_cell (employee_id)""",),
    ),
    "survey_response": (
        """CREATE TABLE survey_response (
sheet_number VARCHAR(20) NOT NULL,
batch_id VARCHAR(36),
paper_batch_id VARCHAR(36),
service_id VARCHAR(36) NOT NULL,
day DATE NOT NULL,
month INTEGER NOT NULL,
hour VARCHAR(20) NOT NULL,
sex VARCHAR(24),
age SMALLINT,
education VARCHAR(24),
occupation VARCHAR(24),
source VARCHAR(24) NOT NULL,
entered_at DATETIME,
requirements SMALLINT NOT NULL,
procedure SMALLINT NOT NULL,
time SMALLINT NOT NULL,
cost SMALLINT NOT NULL,
product SMALLINT NOT NULL,
competence SMALLINT NOT NULL,
behavior SMALLINT NOT NULL,
complaint SMALLINT NOT NULL,
facilities SMALLINT NOT NULL,
suggestion TEXT NOT NULL,
id VARCHAR(36) NOT NULL,
CONSTRAINT pk_survey_response PRIMARY KEY (id),
CONSTRAINT ck_survey_response_answer_requirements CHECK (requirements BETWEEN 1 AND 4),
CONSTRAINT ck_survey_response_answer_procedure CHECK (procedure BETWEEN 1 AND 4),
CONSTRAINT ck_survey_response_answer_time CHECK (time BETWEEN 1 AND 4),
CONSTRAINT ck_survey_response_answer_cost CHECK (cost BETWEEN 1 AND 4),
CONSTRAINT ck_survey_response_answer_product CHECK (product BETWEEN 1 AND 4),
CONSTRAINT ck_survey_response_answer_competence CHECK (competence BETWEEN 1 AND 4),
CONSTRAINT ck_survey_response_answer_behavior CHECK (behavior BETWEEN 1 AND 4),
CONSTRAINT ck_survey_response_answer_complaint CHECK (complaint BETWEEN 1 AND 4),
CONSTRAINT ck_survey_response_answer_facilities CHECK (facilities BETWEEN 1 AND 4),
CONSTRAINT fk_survey_response_batch_id_import_batch FOREIGN KEY(batch_id) REFERENCES import_batch (id),
CONSTRAINT fk_survey_response_paper_batch_id_paper_batch FOREIGN KEY(paper_batch_id) REFERENCES paper_batch (id),
CONSTRAINT fk_survey_response_service_id_service_type FOREIGN KEY(service_id) REFERENCES service_type (id),
CONSTRAINT ck_survey_response_sex CHECK (sex IN ('male', 'female')),
CONSTRAINT ck_survey_response_education CHECK (education IN ('sd', 'smp', 'sma', 'diploma', 's1', 's2', 's3')),
CONSTRAINT ck_survey_response_occupation CHECK (occupation IN ('pns', 'tni_polri', 'swasta', 'wirausaha', 'lainnya')),
CONSTRAINT ck_survey_response_source CHECK (source IN ('typed', 'imported', 'kiosk'))
)""",
        (
            """CREATE INDEX ix_survey_response_batch_id ON survey_response (batch_id)""",
            """CREATE INDEX ix_survey_response_day ON survey_response (day)""",
            """CREATE INDEX ix_survey_response_entered_at ON survey_response (entered_at) WHERE entered_at IS NOT NULL""",
            """CREATE INDEX ix_survey_response_service_month ON survey_response (service_id, month)""",
            """CREATE UNIQUE INDEX ix_survey_response_paper ON survey_response (paper_batch_id, sheet_number) WHERE paper_batch_id IS NOT NULL""",
        ),
    ),
}

_EARLIER_DEFINITIONS = {
    "performance_plan": (
        """CREATE TABLE performance_plan (
employee_id VARCHAR(36) NOT NULL,
year INTEGER NOT NULL,
starts DATE NOT NULL,
ends DATE NOT NULL,
approach VARCHAR(24) NOT NULL,
template VARCHAR(24) NOT NULL,
status VARCHAR(24) NOT NULL,
version INTEGER NOT NULL,
grade VARCHAR(6) NOT NULL,
position VARCHAR(160) NOT NULL,
unit_id VARCHAR(36),
appraiser_id VARCHAR(36),
appraiser_capacity VARCHAR(24) NOT NULL,
submitted_at DATETIME,
approved_at DATETIME,
return_reason TEXT NOT NULL,
revision INTEGER NOT NULL,
id VARCHAR(36) NOT NULL,
CONSTRAINT pk_performance_plan PRIMARY KEY (id),
CONSTRAINT ck_performance_plan_dates CHECK (ends >= starts),
CONSTRAINT fk_performance_plan_appraiser_id_employee FOREIGN KEY(appraiser_id) REFERENCES employee (id),
CONSTRAINT fk_performance_plan_employee_id_employee FOREIGN KEY(employee_id) REFERENCES employee (id),
CONSTRAINT fk_performance_plan_unit_id_work_unit FOREIGN KEY(unit_id) REFERENCES work_unit (id),
CONSTRAINT fk_performance_plan_year_performance_year FOREIGN KEY(year) REFERENCES performance_year (year),
CONSTRAINT ck_performance_plan_approach CHECK (approach IN ('quantitative', 'qualitative')),
CONSTRAINT ck_performance_plan_template CHECK (template IN ('jpt_pum', 'ja_jf')),
CONSTRAINT ck_performance_plan_status CHECK (status IN ('draft', 'submitted', 'returned', 'approved', 'closed')),
CONSTRAINT ck_performance_plan_appraiser_capacity CHECK (appraiser_capacity IN ('definitive', 'acting_vacant', 'acting_absent', 'delegated'))
)""",
        (
            """CREATE INDEX ix_performance_plan_appraiser_id ON performance_plan (appraiser_id)""",
            """CREATE INDEX ix_performance_plan_employee_year ON performance_plan (employee_id, year)""",
            """CREATE INDEX ix_performance_plan_unit_id ON performance_plan (unit_id)""",
            """CREATE INDEX ix_performance_plan_year_status ON performance_plan (year, status)""",
        ),
    ),
    "evaluation": (
        """CREATE TABLE evaluation (
plan_id VARCHAR(36) NOT NULL,
period_id VARCHAR(36) NOT NULL,
status VARCHAR(24) NOT NULL,
result_rating VARCHAR(24),
behavior_rating VARCHAR(24),
predicate VARCHAR(24),
org_predicate VARCHAR(24),
recommendation TEXT NOT NULL,
return_reason TEXT NOT NULL,
submitted_at DATETIME,
finalized_at DATETIME,
revision INTEGER NOT NULL,
id VARCHAR(36) NOT NULL,
CONSTRAINT pk_evaluation PRIMARY KEY (id),
CONSTRAINT fk_evaluation_period_id_assessment_period FOREIGN KEY(period_id) REFERENCES assessment_period (id),
CONSTRAINT fk_evaluation_plan_id_performance_plan FOREIGN KEY(plan_id) REFERENCES performance_plan (id),
CONSTRAINT uq_evaluation_plan_id UNIQUE (plan_id, period_id),
CONSTRAINT ck_evaluation_status CHECK (status IN ('open', 'submitted', 'returned', 'final')),
CONSTRAINT ck_evaluation_result_rating CHECK (result_rating IN ('below', 'meets', 'above')),
CONSTRAINT ck_evaluation_behavior_rating CHECK (behavior_rating IN ('below', 'meets', 'above')),
CONSTRAINT ck_evaluation_predicate CHECK (predicate IN ('very_poor', 'poor', 'needs_improvement', 'good', 'very_good')),
CONSTRAINT ck_evaluation_org_predicate CHECK (org_predicate IN ('very_poor', 'poor', 'needs_improvement', 'good', 'outstanding'))
)""",
        ("""CREATE INDEX ix_evaluation_period_status ON evaluation (period_id, status)""",),
    ),
    "planned_result": (
        """CREATE TABLE planned_result (
plan_id VARCHAR(36) NOT NULL,
kind VARCHAR(24) NOT NULL,
sort_order INTEGER NOT NULL,
text TEXT NOT NULL,
parent_result_id VARCHAR(36),
assigned_by VARCHAR(160) NOT NULL,
id VARCHAR(36) NOT NULL,
CONSTRAINT pk_planned_result PRIMARY KEY (id),
CONSTRAINT fk_planned_result_parent_result_id_planned_result FOREIGN KEY(parent_result_id) REFERENCES planned_result (id),
CONSTRAINT fk_planned_result_plan_id_performance_plan FOREIGN KEY(plan_id) REFERENCES performance_plan (id),
CONSTRAINT ck_planned_result_kind CHECK (kind IN ('main', 'extra'))
)""",
        (
            """CREATE INDEX ix_planned_result_parent_result_id ON planned_result (parent_result_id)""",
            """CREATE INDEX ix_planned_result_plan_id ON planned_result (plan_id)""",
        ),
    ),
    "result_review": (
        """CREATE TABLE result_review (
evaluation_id VARCHAR(36) NOT NULL,
result_id VARCHAR(36) NOT NULL,
rating VARCHAR(24),
feedback TEXT NOT NULL,
self_rating VARCHAR(24),
self_note TEXT NOT NULL,
id VARCHAR(36) NOT NULL,
CONSTRAINT pk_result_review PRIMARY KEY (id),
CONSTRAINT fk_result_review_evaluation_id_evaluation FOREIGN KEY(evaluation_id) REFERENCES evaluation (id),
CONSTRAINT fk_result_review_result_id_planned_result FOREIGN KEY(result_id) REFERENCES planned_result (id),
CONSTRAINT uq_result_review_evaluation_id UNIQUE (evaluation_id, result_id),
CONSTRAINT ck_result_review_rating CHECK (rating IN ('below', 'meets', 'above')),
CONSTRAINT ck_result_review_self_rating CHECK (self_rating IN ('below', 'meets', 'above'))
)""",
        (),
    ),
    "indicator": (
        """CREATE TABLE indicator (
result_id VARCHAR(36) NOT NULL,
sort_order INTEGER NOT NULL,
aspect VARCHAR(24),
perspective VARCHAR(24),
text TEXT NOT NULL,
target_text VARCHAR(200) NOT NULL,
unit VARCHAR(40) NOT NULL,
target_value VARCHAR(40),
direction VARCHAR(24) NOT NULL,
id VARCHAR(36) NOT NULL,
CONSTRAINT pk_indicator PRIMARY KEY (id),
CONSTRAINT fk_indicator_result_id_planned_result FOREIGN KEY(result_id) REFERENCES planned_result (id),
CONSTRAINT ck_indicator_aspect CHECK (aspect IN ('quantity', 'quality', 'time', 'cost')),
CONSTRAINT ck_indicator_perspective CHECK (perspective IN ('customer', 'process', 'internal', 'budget')),
CONSTRAINT ck_indicator_direction CHECK (direction IN ('more', 'less', 'date', 'text'))
)""",
        ("""CREATE INDEX ix_indicator_result_id ON indicator (result_id)""",),
    ),
    "role_matrix_cell": (
        """CREATE TABLE role_matrix_cell (
leader_result_id VARCHAR(36) NOT NULL,
employee_id VARCHAR(36) NOT NULL,
text TEXT NOT NULL,
revision INTEGER NOT NULL,
id VARCHAR(36) NOT NULL,
CONSTRAINT pk_role_matrix_cell PRIMARY KEY (id),
CONSTRAINT fk_role_matrix_cell_employee_id_employee FOREIGN KEY(employee_id) REFERENCES employee (id),
CONSTRAINT fk_role_matrix_cell_leader_result_id_planned_result FOREIGN KEY(leader_result_id) REFERENCES planned_result (id),
CONSTRAINT uq_role_matrix_cell_leader_result_id UNIQUE (leader_result_id, employee_id)
)""",
        ("""CREATE INDEX ix_role_matrix_cell_employee_id ON role_matrix_cell (employee_id)""",),
    ),
    "survey_response": (
        """CREATE TABLE survey_response (
sheet_number VARCHAR(20) NOT NULL,
batch_id VARCHAR(36),
service_id VARCHAR(36) NOT NULL,
day DATE NOT NULL,
month INTEGER NOT NULL,
hour VARCHAR(20) NOT NULL,
sex VARCHAR(24),
age SMALLINT,
education VARCHAR(24),
occupation VARCHAR(24),
source VARCHAR(24) NOT NULL,
entered_at DATETIME,
requirements SMALLINT NOT NULL,
procedure SMALLINT NOT NULL,
time SMALLINT NOT NULL,
cost SMALLINT NOT NULL,
product SMALLINT NOT NULL,
competence SMALLINT NOT NULL,
behavior SMALLINT NOT NULL,
complaint SMALLINT NOT NULL,
facilities SMALLINT NOT NULL,
suggestion TEXT NOT NULL,
id VARCHAR(36) NOT NULL,
CONSTRAINT pk_survey_response PRIMARY KEY (id),
CONSTRAINT ck_survey_response_answer_behavior CHECK (behavior BETWEEN 1 AND 4),
CONSTRAINT ck_survey_response_answer_competence CHECK (competence BETWEEN 1 AND 4),
CONSTRAINT ck_survey_response_answer_complaint CHECK (complaint BETWEEN 1 AND 4),
CONSTRAINT ck_survey_response_answer_cost CHECK (cost BETWEEN 1 AND 4),
CONSTRAINT ck_survey_response_answer_facilities CHECK (facilities BETWEEN 1 AND 4),
CONSTRAINT ck_survey_response_answer_procedure CHECK (procedure BETWEEN 1 AND 4),
CONSTRAINT ck_survey_response_answer_product CHECK (product BETWEEN 1 AND 4),
CONSTRAINT ck_survey_response_answer_requirements CHECK (requirements BETWEEN 1 AND 4),
CONSTRAINT ck_survey_response_answer_time CHECK (time BETWEEN 1 AND 4),
CONSTRAINT fk_survey_response_batch_id_import_batch FOREIGN KEY(batch_id) REFERENCES import_batch (id),
CONSTRAINT fk_survey_response_service_id_service_type FOREIGN KEY(service_id) REFERENCES service_type (id),
CONSTRAINT ck_survey_response_sex CHECK (sex IN ('male', 'female')),
CONSTRAINT ck_survey_response_education CHECK (education IN ('sd', 'smp', 'sma', 'diploma', 's1', 's2', 's3')),
CONSTRAINT ck_survey_response_occupation CHECK (occupation IN ('pns', 'tni_polri', 'swasta', 'wirausaha', 'lainnya')),
CONSTRAINT ck_survey_response_source CHECK (source IN ('typed', 'imported', 'kiosk'))
)""",
        (
            """CREATE INDEX ix_survey_response_batch_id ON survey_response (batch_id)""",
            """CREATE INDEX ix_survey_response_day ON survey_response (day)""",
            """CREATE INDEX ix_survey_response_entered_at ON survey_response (entered_at) WHERE entered_at IS NOT NULL""",
            """CREATE INDEX ix_survey_response_service_month ON survey_response (service_id, month)""",
        ),
    ),
}


def upgrade() -> None:
    _create_tables()
    if op.get_bind().dialect.name == "sqlite":
        for name, (definition, indexes) in _DEFINITIONS.items():
            rebuild_table(name, definition, indexes)
    else:
        _alter_tables()
    fill_group_totals(op.get_bind())


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for name, (definition, indexes) in _EARLIER_DEFINITIONS.items():
            rebuild_table(name, definition, indexes)
    else:
        _alter_tables_back()
    _drop_tables()


def _create_tables() -> None:
    op.create_table(
        "office_day_off",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "national",
                "joint_leave",
                "office",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_day_off")),
        sa.UniqueConstraint("day", name=op.f("uq_office_day_off_day")),
    )
    op.create_table(
        "public_voice_topic",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_public_voice_topic")),
        sa.UniqueConstraint("name", name=op.f("uq_public_voice_topic_name")),
    )
    op.create_table(
        "survey_instrument",
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("lowest", sa.SmallInteger(), nullable=False),
        sa.Column("highest", sa.SmallInteger(), nullable=False),
        sa.Column("factor", types.ExactDecimal(precision=24, scale=8), nullable=False),
        sa.Column("bands", sa.Text(), nullable=False),
        sa.Column("is_archived", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey_instrument")),
        sa.UniqueConstraint("name", name=op.f("uq_survey_instrument_name")),
    )
    op.create_table(
        "activity_review",
        sa.Column("writer_id", sa.String(length=36), nullable=False),
        sa.Column("activity", sa.String(length=200), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("planned", sa.Text(), nullable=False),
        sa.Column("happened", sa.Text(), nullable=False),
        sa.Column("went_well", sa.Text(), nullable=False),
        sa.Column("to_improve", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["writer_id"], ["employee.id"], name=op.f("fk_activity_review_writer_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_review")),
    )
    op.create_index(
        op.f("ix_activity_review_writer_id"), "activity_review", ["writer_id"], unique=False
    )
    op.create_table(
        "candidate_decision",
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column(
            "rule",
            sa.Enum(
                "very_good_years",
                "best_and_praised",
                "improved",
                "low_predicate",
                "low_mark",
                name="rule",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("basis", sa.String(length=36), nullable=False),
        sa.Column(
            "decision",
            sa.Enum(
                "accepted",
                "declined",
                name="decision",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("decided_by", sa.String(length=200), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["employee_id"],
            ["employee.id"],
            name=op.f("fk_candidate_decision_employee_id_employee"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_candidate_decision")),
        sa.UniqueConstraint(
            "employee_id", "rule", "basis", name=op.f("uq_candidate_decision_employee_id")
        ),
    )
    op.create_table(
        "credit_balance",
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column("points", types.ExactDecimal(precision=24, scale=8), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("document_number", sa.String(length=80), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_credit_balance_employee_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_credit_balance")),
        sa.UniqueConstraint("employee_id", name=op.f("uq_credit_balance_employee_id")),
    )
    op.create_table(
        "credit_document",
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "conversion",
                "accumulation",
                "decree",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.String(length=80), nullable=False),
        sa.Column("dated_on", sa.Date(), nullable=True),
        sa.Column("copies", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_credit_document_employee_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_credit_document")),
        sa.UniqueConstraint(
            "employee_id", "year", "kind", name=op.f("uq_credit_document_employee_id")
        ),
    )
    op.create_table(
        "credit_entry",
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column(
            "level",
            sa.Enum(
                "pemula",
                "terampil",
                "mahir",
                "penyelia",
                "ahli_pertama",
                "ahli_muda",
                "ahli_madya",
                "ahli_utama",
                name="level",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column(
            "predicate",
            sa.Enum(
                "very_poor",
                "poor",
                "needs_improvement",
                "good",
                "very_good",
                name="predicate",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("document_number", sa.String(length=80), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_credit_entry_employee_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_credit_entry")),
    )
    op.create_index(
        "ix_credit_entry_employee_starts", "credit_entry", ["employee_id", "starts"], unique=False
    )
    op.create_table(
        "daily_log_import",
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column("file_name", sa.String(length=260), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("imported_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("undone_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_daily_log_import_employee_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_daily_log_import")),
    )
    op.create_index(
        op.f("ix_daily_log_import_employee_id"), "daily_log_import", ["employee_id"], unique=False
    )
    op.create_table(
        "discipline_note",
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column(
            "effect",
            sa.Enum(
                "considered",
                "not_above",
                "below",
                name="effect",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("restricted_note", sa.Text(), nullable=False),
        sa.Column("restricted_letter", sa.String(length=100), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_discipline_note_employee_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_discipline_note")),
    )
    op.create_index(
        op.f("ix_discipline_note_employee_id"), "discipline_note", ["employee_id"], unique=False
    )
    op.create_table(
        "employee_detail",
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("card_number", sa.String(length=40), nullable=False),
        sa.Column("birth_place", sa.String(length=80), nullable=False),
        sa.Column("rank_since", sa.Date(), nullable=True),
        sa.Column("position_since", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_employee_detail_employee_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_employee_detail")),
        sa.UniqueConstraint(
            "employee_id", "valid_from", name=op.f("uq_employee_detail_employee_id")
        ),
    )
    op.create_table(
        "employee_standing",
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "study",
                "unpaid_leave",
                "long_leave",
                "seconded",
                "other",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("document_number", sa.String(length=80), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "ends IS NULL OR ends >= starts", name=op.f("ck_employee_standing_dates")
        ),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_employee_standing_employee_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_employee_standing")),
    )
    op.create_index(
        "ix_employee_standing_employee_starts",
        "employee_standing",
        ["employee_id", "starts"],
        unique=False,
    )
    op.create_table(
        "instrument_element",
        sa.Column("instrument_id", sa.String(length=36), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("questionnaire_position", sa.SmallInteger(), nullable=False),
        sa.Column("label", sa.String(length=120), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["instrument_id"],
            ["survey_instrument.id"],
            name=op.f("fk_instrument_element_instrument_id_survey_instrument"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_instrument_element")),
        sa.UniqueConstraint(
            "instrument_id", "key", name=op.f("uq_instrument_element_instrument_id")
        ),
    )
    op.create_index(
        op.f("ix_instrument_element_instrument_id"),
        "instrument_element",
        ["instrument_id"],
        unique=False,
    )
    op.create_table(
        "needs_worksheet",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["year"],
            ["performance_year.year"],
            name=op.f("fk_needs_worksheet_year_performance_year"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_needs_worksheet")),
        sa.UniqueConstraint("year", name=op.f("uq_needs_worksheet_year")),
    )
    op.create_table(
        "office_deadline",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "plan_set",
                "period",
                "delivery",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("subject", sa.String(length=36), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["year"],
            ["performance_year.year"],
            name=op.f("fk_office_deadline_year_performance_year"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_deadline")),
        sa.UniqueConstraint("year", "kind", "subject", name=op.f("uq_office_deadline_year")),
    )
    op.create_table(
        "office_phrase",
        sa.Column("place", sa.String(length=24), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("added_by_id", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["added_by_id"], ["employee.id"], name=op.f("fk_office_phrase_added_by_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_phrase")),
    )
    op.create_index(
        op.f("ix_office_phrase_added_by_id"), "office_phrase", ["added_by_id"], unique=False
    )
    op.create_index(op.f("ix_office_phrase_place"), "office_phrase", ["place"], unique=False)
    op.create_table(
        "private_note",
        sa.Column("writer_id", sa.String(length=36), nullable=False),
        sa.Column("about_id", sa.String(length=36), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("contents", sa.Text(), nullable=False),
        sa.Column("is_printed", sa.Boolean(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["about_id"], ["employee.id"], name=op.f("fk_private_note_about_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["writer_id"], ["employee.id"], name=op.f("fk_private_note_writer_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_private_note")),
    )
    op.create_index(
        "ix_private_note_writer_about", "private_note", ["writer_id", "about_id"], unique=False
    )
    op.create_table(
        "rater_conflict",
        sa.Column("first_id", sa.String(length=36), nullable=False),
        sa.Column("second_id", sa.String(length=36), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["first_id"], ["employee.id"], name=op.f("fk_rater_conflict_first_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["second_id"], ["employee.id"], name=op.f("fk_rater_conflict_second_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rater_conflict")),
        sa.UniqueConstraint("first_id", "second_id", name=op.f("uq_rater_conflict_first_id")),
    )
    op.create_table(
        "rater_round",
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("unit_id", sa.String(length=36), nullable=True),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "open",
                "closed",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("fewest", sa.Integer(), nullable=False),
        sa.Column("most_load", sa.Integer(), nullable=False),
        sa.Column("questionnaire", sa.Text(), nullable=False),
        sa.Column("weights", sa.Text(), nullable=False),
        sa.Column("wanted", sa.Text(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.CheckConstraint("ends >= starts", name=op.f("ck_rater_round_dates")),
        sa.CheckConstraint("fewest >= 3", name=op.f("ck_rater_round_fewest")),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["work_unit.id"], name=op.f("fk_rater_round_unit_id_work_unit")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rater_round")),
    )
    op.create_table(
        "thank_you_card",
        sa.Column("giver_id", sa.String(length=36), nullable=False),
        sa.Column("receiver_id", sa.String(length=36), nullable=False),
        sa.Column(
            "core_value",
            sa.Enum(
                "service",
                "accountable",
                "competent",
                "harmonious",
                "loyal",
                "adaptive",
                "collaborative",
                name="core_value",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("text", sa.String(length=300), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["giver_id"], ["employee.id"], name=op.f("fk_thank_you_card_giver_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["receiver_id"], ["employee.id"], name=op.f("fk_thank_you_card_receiver_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_thank_you_card")),
    )
    op.create_index(
        op.f("ix_thank_you_card_giver_id"), "thank_you_card", ["giver_id"], unique=False
    )
    op.create_index(
        "ix_thank_you_card_receiver_day", "thank_you_card", ["receiver_id", "day"], unique=False
    )
    op.create_table(
        "typing_consent",
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column(
            "way",
            sa.Enum(
                "pin", "slip", name="way", native_enum=False, create_constraint=True, length=24
            ),
            nullable=False,
        ),
        sa.Column("given_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("recorded_by", sa.String(length=120), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_typing_consent_employee_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_typing_consent")),
    )
    op.create_index(
        op.f("ix_typing_consent_employee_id"), "typing_consent", ["employee_id"], unique=False
    )
    op.create_table(
        "action_plan",
        sa.Column("plan_id", sa.String(length=36), nullable=False),
        sa.Column(
            "rhythm",
            sa.Enum(
                "monthly",
                "quarterly",
                "semester",
                name="rhythm",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["plan_id"],
            ["performance_plan.id"],
            name=op.f("fk_action_plan_plan_id_performance_plan"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_plan")),
        sa.UniqueConstraint("plan_id", name=op.f("uq_action_plan_plan_id")),
    )
    op.create_table(
        "activity_review_agreement",
        sa.Column("review_id", sa.String(length=36), nullable=False),
        sa.Column("sort_order", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["employee.id"],
            name=op.f("fk_activity_review_agreement_person_id_employee"),
        ),
        sa.ForeignKeyConstraint(
            ["review_id"],
            ["activity_review.id"],
            name=op.f("fk_activity_review_agreement_review_id_activity_review"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_review_agreement")),
    )
    op.create_index(
        op.f("ix_activity_review_agreement_person_id"),
        "activity_review_agreement",
        ["person_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_activity_review_agreement_review_id"),
        "activity_review_agreement",
        ["review_id"],
        unique=False,
    )
    op.create_table(
        "activity_review_participant",
        sa.Column("review_id", sa.String(length=36), nullable=False),
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["employee_id"],
            ["employee.id"],
            name=op.f("fk_activity_review_participant_employee_id_employee"),
        ),
        sa.ForeignKeyConstraint(
            ["review_id"],
            ["activity_review.id"],
            name=op.f("fk_activity_review_participant_review_id_activity_review"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_review_participant")),
        sa.UniqueConstraint(
            "review_id", "employee_id", name=op.f("uq_activity_review_participant_review_id")
        ),
    )
    op.create_index(
        op.f("ix_activity_review_participant_employee_id"),
        "activity_review_participant",
        ["employee_id"],
        unique=False,
    )
    op.create_table(
        "appraiser_substitute",
        sa.Column("appraiser_id", sa.String(length=36), nullable=False),
        sa.Column("substitute_id", sa.String(length=36), nullable=False),
        sa.Column("assignment_id", sa.String(length=36), nullable=True),
        sa.Column(
            "capacity",
            sa.Enum(
                "definitive",
                "acting_vacant",
                "acting_absent",
                "delegated",
                name="capacity",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("letter_number", sa.String(length=80), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "appraiser_id <> substitute_id", name=op.f("ck_appraiser_substitute_two_people")
        ),
        sa.CheckConstraint("ends >= starts", name=op.f("ck_appraiser_substitute_dates")),
        sa.ForeignKeyConstraint(
            ["appraiser_id"],
            ["employee.id"],
            name=op.f("fk_appraiser_substitute_appraiser_id_employee"),
        ),
        sa.ForeignKeyConstraint(
            ["assignment_id"],
            ["assignment.id"],
            name=op.f("fk_appraiser_substitute_assignment_id_assignment"),
        ),
        sa.ForeignKeyConstraint(
            ["substitute_id"],
            ["employee.id"],
            name=op.f("fk_appraiser_substitute_substitute_id_employee"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appraiser_substitute")),
    )
    op.create_index(
        op.f("ix_appraiser_substitute_appraiser_id"),
        "appraiser_substitute",
        ["appraiser_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_appraiser_substitute_substitute_id"),
        "appraiser_substitute",
        ["substitute_id"],
        unique=False,
    )
    op.create_table(
        "calibration_note",
        sa.Column("period_id", sa.String(length=36), nullable=False),
        sa.Column("appraiser_id", sa.String(length=36), nullable=True),
        sa.Column("made_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("actor_name", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["appraiser_id"],
            ["employee.id"],
            name=op.f("fk_calibration_note_appraiser_id_employee"),
        ),
        sa.ForeignKeyConstraint(
            ["period_id"],
            ["assessment_period.id"],
            name=op.f("fk_calibration_note_period_id_assessment_period"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calibration_note")),
    )
    op.create_index(
        op.f("ix_calibration_note_period_id"), "calibration_note", ["period_id"], unique=False
    )
    op.create_table(
        "election",
        sa.Column("period_id", sa.String(length=36), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "closed",
                "confirmed",
                "cancelled",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("opens", sa.Date(), nullable=False),
        sa.Column("closes", sa.Date(), nullable=False),
        sa.Column("minimum_percent", sa.Integer(), nullable=False),
        sa.Column("spoilt", sa.Integer(), nullable=False),
        sa.Column("paper_counted", sa.Boolean(), nullable=False),
        sa.Column("winner_id", sa.String(length=36), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["period_id"],
            ["assessment_period.id"],
            name=op.f("fk_election_period_id_assessment_period"),
        ),
        sa.ForeignKeyConstraint(
            ["winner_id"], ["employee.id"], name=op.f("fk_election_winner_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_election")),
    )
    op.create_index(op.f("ix_election_period_id"), "election", ["period_id"], unique=False)
    op.create_index(op.f("ix_election_state"), "election", ["state"], unique=False)
    op.create_table(
        "helper_entry",
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("row_id", sa.String(length=36), nullable=False),
        sa.Column("table_name", sa.String(length=60), nullable=False),
        sa.Column("field", sa.String(length=60), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("typed_by", sa.String(length=120), nullable=False),
        sa.Column("typed_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("consent_id", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["consent_id"],
            ["typing_consent.id"],
            name=op.f("fk_helper_entry_consent_id_typing_consent"),
        ),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_helper_entry_employee_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_helper_entry")),
    )
    op.create_index(
        "ix_helper_entry_owner", "helper_entry", ["employee_id", "consent_id"], unique=False
    )
    op.create_index("ix_helper_entry_record", "helper_entry", ["record_id"], unique=False)
    op.create_table(
        "last_place",
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("subject", sa.String(length=36), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_last_place_account_id_account"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_last_place")),
        sa.UniqueConstraint("account_id", "subject", name=op.f("uq_last_place_account_id")),
    )
    op.create_table(
        "organization_need",
        sa.Column("worksheet_id", sa.String(length=36), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "goal",
                "agreement",
                "problem",
                "standard",
                "weakness",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("sort_order", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("target_text", sa.String(length=200), nullable=False),
        sa.Column("unit", sa.String(length=40), nullable=False),
        sa.Column("source", sa.String(length=300), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["worksheet_id"],
            ["needs_worksheet.id"],
            name=op.f("fk_organization_need_worksheet_id_needs_worksheet"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization_need")),
    )
    op.create_index(
        op.f("ix_organization_need_worksheet_id"),
        "organization_need",
        ["worksheet_id"],
        unique=False,
    )
    op.create_table(
        "paper_batch",
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("instrument_id", sa.String(length=36), nullable=True),
        sa.Column("service_id", sa.String(length=36), nullable=False),
        sa.Column("unit_id", sa.String(length=36), nullable=True),
        sa.Column("period_id", sa.String(length=36), nullable=False),
        sa.Column("first_number", sa.Integer(), nullable=False),
        sa.Column("last_number", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.String(length=120), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("typed_by", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("returned", sa.Integer(), nullable=True),
        sa.Column("closed_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("closed_by", sa.String(length=120), nullable=False),
        sa.Column("closing_reason", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.CheckConstraint("first_number <= last_number", name=op.f("ck_paper_batch_numbers")),
        sa.ForeignKeyConstraint(
            ["instrument_id"],
            ["survey_instrument.id"],
            name=op.f("fk_paper_batch_instrument_id_survey_instrument"),
        ),
        sa.ForeignKeyConstraint(
            ["period_id"],
            ["assessment_period.id"],
            name=op.f("fk_paper_batch_period_id_assessment_period"),
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service_type.id"], name=op.f("fk_paper_batch_service_id_service_type")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["work_unit.id"], name=op.f("fk_paper_batch_unit_id_work_unit")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_batch")),
        sa.UniqueConstraint("number", name=op.f("uq_paper_batch_number")),
    )
    op.create_index(op.f("ix_paper_batch_period_id"), "paper_batch", ["period_id"], unique=False)
    op.create_table(
        "performance_dialogue",
        sa.Column("plan_id", sa.String(length=36), nullable=False),
        sa.Column("appraiser_id", sa.String(length=36), nullable=False),
        sa.Column(
            "stage",
            sa.Enum(
                "planning",
                "execution",
                "appraisal",
                name="stage",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("topic", sa.String(length=200), nullable=False),
        sa.Column("agreements", sa.Text(), nullable=False),
        sa.Column("employee_confirmed_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("appraiser_confirmed_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["appraiser_id"],
            ["employee.id"],
            name=op.f("fk_performance_dialogue_appraiser_id_employee"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_id"],
            ["performance_plan.id"],
            name=op.f("fk_performance_dialogue_plan_id_performance_plan"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_performance_dialogue")),
    )
    op.create_index(
        op.f("ix_performance_dialogue_appraiser_id"),
        "performance_dialogue",
        ["appraiser_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_performance_dialogue_plan_id"), "performance_dialogue", ["plan_id"], unique=False
    )
    op.create_table(
        "plan_step",
        sa.Column("plan_id", sa.String(length=36), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=True),
        sa.Column("actor_name", sa.String(length=120), nullable=False),
        sa.Column("happened_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.Column("is_undone", sa.Boolean(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_plan_step_account_id_account"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["plan_id"],
            ["performance_plan.id"],
            name=op.f("fk_plan_step_plan_id_performance_plan"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_step")),
    )
    op.create_index(
        "ix_plan_step_plan_account", "plan_step", ["plan_id", "account_id", "id"], unique=False
    )
    op.create_table(
        "plan_version",
        sa.Column("plan_id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("approved_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["plan_id"],
            ["performance_plan.id"],
            name=op.f("fk_plan_version_plan_id_performance_plan"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_version")),
        sa.UniqueConstraint("plan_id", "version", name=op.f("uq_plan_version_plan_id")),
    )
    op.create_table(
        "public_voice",
        sa.Column(
            "kind",
            sa.Enum(
                "suggestion",
                "complaint",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column(
            "channel",
            sa.Enum(
                "survey",
                "kiosk",
                "counter",
                "box",
                "phone",
                "letter",
                name="channel",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("service_id", sa.String(length=36), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "new",
                "handling",
                "done",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["service_type.id"],
            name=op.f("fk_public_voice_service_id_service_type"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_public_voice")),
    )
    op.create_index("ix_public_voice_day", "public_voice", ["day"], unique=False)
    op.create_index(
        op.f("ix_public_voice_service_id"), "public_voice", ["service_id"], unique=False
    )
    op.create_index("ix_public_voice_state_due", "public_voice", ["state", "due_on"], unique=False)
    op.create_table(
        "rater_invitation",
        sa.Column("round_id", sa.String(length=36), nullable=False),
        sa.Column("rated_id", sa.String(length=36), nullable=False),
        sa.Column("rater_id", sa.String(length=36), nullable=False),
        sa.Column(
            "rater_group",
            sa.Enum(
                "superior",
                "peer",
                "subordinate",
                "public",
                name="rater_group",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("is_done", sa.Boolean(), nullable=False),
        sa.Column("on_paper", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.CheckConstraint("rated_id <> rater_id", name=op.f("ck_rater_invitation_not_self")),
        sa.ForeignKeyConstraint(
            ["rated_id"], ["employee.id"], name=op.f("fk_rater_invitation_rated_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["rater_id"], ["employee.id"], name=op.f("fk_rater_invitation_rater_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rater_round.id"], name=op.f("fk_rater_invitation_round_id_rater_round")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rater_invitation")),
        sa.UniqueConstraint(
            "round_id", "rated_id", "rater_id", name=op.f("uq_rater_invitation_round_id")
        ),
    )
    op.create_index(
        "ix_rater_invitation_rater", "rater_invitation", ["rater_id", "round_id"], unique=False
    )
    op.create_table(
        "rater_paper",
        sa.Column("round_id", sa.String(length=36), nullable=False),
        sa.Column("rated_id", sa.String(length=36), nullable=False),
        sa.Column(
            "rater_group",
            sa.Enum(
                "superior",
                "peer",
                "subordinate",
                "public",
                name="rater_group",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("printed", sa.Integer(), nullable=False),
        sa.Column("typed", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.CheckConstraint("typed <= printed", name=op.f("ck_rater_paper_typed")),
        sa.ForeignKeyConstraint(
            ["rated_id"], ["employee.id"], name=op.f("fk_rater_paper_rated_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rater_round.id"], name=op.f("fk_rater_paper_round_id_rater_round")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rater_paper")),
        sa.UniqueConstraint("number", name=op.f("uq_rater_paper_number")),
    )
    op.create_index(op.f("ix_rater_paper_round_id"), "rater_paper", ["round_id"], unique=False)
    op.create_table(
        "rater_tally",
        sa.Column("round_id", sa.String(length=36), nullable=False),
        sa.Column("rated_id", sa.String(length=36), nullable=False),
        sa.Column("groups", sa.String(length=60), nullable=False),
        sa.Column("ballots", sa.Integer(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["rated_id"], ["employee.id"], name=op.f("fk_rater_tally_rated_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rater_round.id"], name=op.f("fk_rater_tally_round_id_rater_round")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rater_tally")),
        sa.UniqueConstraint("round_id", "rated_id", "groups", name=op.f("uq_rater_tally_round_id")),
    )
    op.create_table(
        "rater_text",
        sa.Column("round_id", sa.String(length=36), nullable=False),
        sa.Column("rated_id", sa.String(length=36), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["rated_id"], ["employee.id"], name=op.f("fk_rater_text_rated_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rater_round.id"], name=op.f("fk_rater_text_round_id_rater_round")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rater_text")),
    )
    op.create_index(
        "ix_rater_text_round_rated", "rater_text", ["round_id", "rated_id"], unique=False
    )
    op.create_table(
        "service_wording",
        sa.Column("service_id", sa.String(length=36), nullable=False),
        sa.Column(
            "element",
            sa.Enum(
                "requirements",
                "procedure",
                "time",
                "cost",
                "product",
                "competence",
                "behavior",
                "complaint",
                "facilities",
                name="element",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["service_type.id"],
            name=op.f("fk_service_wording_service_id_service_type"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service_wording")),
        sa.UniqueConstraint("service_id", "element", name=op.f("uq_service_wording_service_id")),
    )
    op.create_table(
        "survey_follow_up",
        sa.Column("period_id", sa.String(length=36), nullable=False),
        sa.Column(
            "element",
            sa.Enum(
                "requirements",
                "procedure",
                "time",
                "cost",
                "product",
                "competence",
                "behavior",
                "complaint",
                "facilities",
                name="element",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("service_id", sa.String(length=36), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "service",
                "training",
                "facility",
                "information",
                "other",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.Enum(
                "planned",
                "running",
                "done",
                "dropped",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("employee_id", sa.String(length=36), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("budget_note", sa.Text(), nullable=False),
        sa.Column("reference", sa.String(length=200), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_survey_follow_up_employee_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["period_id"],
            ["assessment_period.id"],
            name=op.f("fk_survey_follow_up_period_id_assessment_period"),
        ),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["service_type.id"],
            name=op.f("fk_survey_follow_up_service_id_service_type"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey_follow_up")),
    )
    op.create_index(
        op.f("ix_survey_follow_up_employee_id"), "survey_follow_up", ["employee_id"], unique=False
    )
    op.create_index("ix_survey_follow_up_period", "survey_follow_up", ["period_id"], unique=False)
    op.create_index(
        op.f("ix_survey_follow_up_service_id"), "survey_follow_up", ["service_id"], unique=False
    )
    op.create_index(
        "ix_survey_follow_up_state_due", "survey_follow_up", ["state", "due"], unique=False
    )
    op.create_table(
        "survey_group_summary",
        sa.Column("trait", sa.String(length=20), nullable=False),
        sa.Column("month", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("service_id", sa.String(length=36), nullable=False),
        sa.Column("option", sa.String(length=20), nullable=False),
        sa.Column("respondents", sa.Integer(), nullable=False),
        sa.Column("requirements", sa.Integer(), nullable=False),
        sa.Column("procedure", sa.Integer(), nullable=False),
        sa.Column("time", sa.Integer(), nullable=False),
        sa.Column("cost", sa.Integer(), nullable=False),
        sa.Column("product", sa.Integer(), nullable=False),
        sa.Column("competence", sa.Integer(), nullable=False),
        sa.Column("behavior", sa.Integer(), nullable=False),
        sa.Column("complaint", sa.Integer(), nullable=False),
        sa.Column("facilities", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["service_type.id"],
            name=op.f("fk_survey_group_summary_service_id_service_type"),
        ),
        sa.PrimaryKeyConstraint(
            "trait", "month", "service_id", "option", name=op.f("pk_survey_group_summary")
        ),
    )
    op.create_table(
        "survey_partial_response",
        sa.Column("batch_id", sa.String(length=36), nullable=True),
        sa.Column("service_id", sa.String(length=36), nullable=False),
        sa.Column("sheet_number", sa.String(length=20), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column(
            "sex",
            sa.Enum(
                "male", "female", name="sex", native_enum=False, create_constraint=True, length=24
            ),
            nullable=True,
        ),
        sa.Column("age", sa.SmallInteger(), nullable=True),
        sa.Column(
            "education",
            sa.Enum(
                "sd",
                "smp",
                "sma",
                "diploma",
                "s1",
                "s2",
                "s3",
                name="education",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "occupation",
            sa.Enum(
                "pns",
                "tni_polri",
                "swasta",
                "wirausaha",
                "lainnya",
                name="occupation",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "source",
            sa.Enum(
                "typed",
                "imported",
                "kiosk",
                name="source",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("requirements", sa.SmallInteger(), nullable=True),
        sa.Column("procedure", sa.SmallInteger(), nullable=True),
        sa.Column("time", sa.SmallInteger(), nullable=True),
        sa.Column("cost", sa.SmallInteger(), nullable=True),
        sa.Column("product", sa.SmallInteger(), nullable=True),
        sa.Column("competence", sa.SmallInteger(), nullable=True),
        sa.Column("behavior", sa.SmallInteger(), nullable=True),
        sa.Column("complaint", sa.SmallInteger(), nullable=True),
        sa.Column("facilities", sa.SmallInteger(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "behavior BETWEEN 1 AND 4", name=op.f("ck_survey_partial_response_answer_behavior")
        ),
        sa.CheckConstraint(
            "competence BETWEEN 1 AND 4", name=op.f("ck_survey_partial_response_answer_competence")
        ),
        sa.CheckConstraint(
            "complaint BETWEEN 1 AND 4", name=op.f("ck_survey_partial_response_answer_complaint")
        ),
        sa.CheckConstraint(
            "cost BETWEEN 1 AND 4", name=op.f("ck_survey_partial_response_answer_cost")
        ),
        sa.CheckConstraint(
            "facilities BETWEEN 1 AND 4", name=op.f("ck_survey_partial_response_answer_facilities")
        ),
        sa.CheckConstraint(
            "procedure BETWEEN 1 AND 4", name=op.f("ck_survey_partial_response_answer_procedure")
        ),
        sa.CheckConstraint(
            "product BETWEEN 1 AND 4", name=op.f("ck_survey_partial_response_answer_product")
        ),
        sa.CheckConstraint(
            "requirements BETWEEN 1 AND 4",
            name=op.f("ck_survey_partial_response_answer_requirements"),
        ),
        sa.CheckConstraint(
            "time BETWEEN 1 AND 4", name=op.f("ck_survey_partial_response_answer_time")
        ),
        sa.ForeignKeyConstraint(
            ["batch_id"],
            ["import_batch.id"],
            name=op.f("fk_survey_partial_response_batch_id_import_batch"),
        ),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["service_type.id"],
            name=op.f("fk_survey_partial_response_service_id_service_type"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey_partial_response")),
    )
    op.create_index(
        op.f("ix_survey_partial_response_batch_id"),
        "survey_partial_response",
        ["batch_id"],
        unique=False,
    )
    op.create_index(
        "ix_survey_partial_response_day", "survey_partial_response", ["day"], unique=False
    )
    op.create_table(
        "survey_report_text",
        sa.Column("period_id", sa.String(length=36), nullable=False),
        sa.Column("chapter", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["period_id"],
            ["assessment_period.id"],
            name=op.f("fk_survey_report_text_period_id_assessment_period"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey_report_text")),
    )
    op.create_index(
        "uq_survey_report_text_place", "survey_report_text", ["period_id", "chapter"], unique=True
    )
    op.create_table(
        "unit_indicator",
        sa.Column("worksheet_id", sa.String(length=36), nullable=False),
        sa.Column("sort_order", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.String(length=36), nullable=True),
        sa.Column(
            "measure",
            sa.Enum(
                "time",
                "quality",
                "satisfaction",
                "other",
                name="measure",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("target_text", sa.String(length=200), nullable=False),
        sa.Column("unit", sa.String(length=40), nullable=False),
        sa.Column("target_value", types.ExactDecimal(precision=24, scale=8), nullable=True),
        sa.Column("target_high", types.ExactDecimal(precision=24, scale=8), nullable=True),
        sa.Column(
            "direction",
            sa.Enum(
                "more",
                "less",
                "range",
                "date",
                "text",
                name="direction",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("planned_indicator_id", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["work_unit.id"], name=op.f("fk_unit_indicator_unit_id_work_unit")
        ),
        sa.ForeignKeyConstraint(
            ["worksheet_id"],
            ["needs_worksheet.id"],
            name=op.f("fk_unit_indicator_worksheet_id_needs_worksheet"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_indicator")),
    )
    op.create_index(
        op.f("ix_unit_indicator_planned_indicator_id"),
        "unit_indicator",
        ["planned_indicator_id"],
        unique=False,
    )
    op.create_index(op.f("ix_unit_indicator_unit_id"), "unit_indicator", ["unit_id"], unique=False)
    op.create_index(
        op.f("ix_unit_indicator_worksheet_id"), "unit_indicator", ["worksheet_id"], unique=False
    )
    op.create_table(
        "action_step",
        sa.Column("result_id", sa.String(length=36), nullable=False),
        sa.Column(
            "rhythm",
            sa.Enum(
                "monthly",
                "quarterly",
                "semester",
                name="rhythm",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column(
            "mark",
            sa.Enum(
                "planned",
                "on_track",
                "at_risk",
                "done",
                name="mark",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("responsible_id", sa.String(length=36), nullable=True),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["responsible_id"], ["employee.id"], name=op.f("fk_action_step_responsible_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["result_id"],
            ["planned_result.id"],
            name=op.f("fk_action_step_result_id_planned_result"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_step")),
        sa.UniqueConstraint("result_id", "rhythm", "number", name=op.f("uq_action_step_result_id")),
    )
    op.create_index(
        op.f("ix_action_step_responsible_id"), "action_step", ["responsible_id"], unique=False
    )
    op.create_table(
        "calibration_change",
        sa.Column("evaluation_id", sa.String(length=36), nullable=False),
        sa.Column("made_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("actor_name", sa.String(length=200), nullable=False),
        sa.Column(
            "result_before",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="result_before",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "behavior_before",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="behavior_before",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "result_after",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="result_after",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "behavior_after",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="behavior_after",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"],
            ["evaluation.id"],
            name=op.f("fk_calibration_change_evaluation_id_evaluation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calibration_change")),
    )
    op.create_index(
        op.f("ix_calibration_change_evaluation_id"),
        "calibration_change",
        ["evaluation_id"],
        unique=False,
    )
    op.create_table(
        "coaching",
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column("coach_id", sa.String(length=36), nullable=False),
        sa.Column("evaluation_id", sa.String(length=36), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "guidance",
                "counseling",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.Enum(
                "running",
                "closed",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("goal", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["coach_id"], ["employee.id"], name=op.f("fk_coaching_coach_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_coaching_employee_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name=op.f("fk_coaching_evaluation_id_evaluation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coaching")),
    )
    op.create_index(op.f("ix_coaching_coach_id"), "coaching", ["coach_id"], unique=False)
    op.create_index(op.f("ix_coaching_employee_id"), "coaching", ["employee_id"], unique=False)
    op.create_index(op.f("ix_coaching_state"), "coaching", ["state"], unique=False)
    op.create_table(
        "consideration",
        sa.Column("evaluation_id", sa.String(length=36), nullable=False),
        sa.Column("adviser_id", sa.String(length=36), nullable=False),
        sa.Column("requested_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("requested_by", sa.String(length=200), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("replied_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("replied_by", sa.String(length=200), nullable=False),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["adviser_id"], ["employee.id"], name=op.f("fk_consideration_adviser_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["evaluation_id"],
            ["evaluation.id"],
            name=op.f("fk_consideration_evaluation_id_evaluation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consideration")),
        sa.UniqueConstraint(
            "evaluation_id", "adviser_id", name=op.f("uq_consideration_evaluation_id")
        ),
    )
    op.create_index(
        "ix_consideration_adviser", "consideration", ["adviser_id", "replied_at"], unique=False
    )
    op.create_index(
        op.f("ix_consideration_evaluation_id"), "consideration", ["evaluation_id"], unique=False
    )
    op.create_table(
        "daily_log_entry",
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("text", sa.String(length=400), nullable=False),
        sa.Column("result_id", sa.String(length=36), nullable=True),
        sa.Column("quantity", types.ExactDecimal(precision=24, scale=8), nullable=True),
        sa.Column("unit", sa.String(length=40), nullable=False),
        sa.Column("starts", sa.Integer(), nullable=True),
        sa.Column("ends", sa.Integer(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("import_id", sa.String(length=36), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_daily_log_entry_employee_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["daily_log_import.id"],
            name=op.f("fk_daily_log_entry_import_id_daily_log_import"),
        ),
        sa.ForeignKeyConstraint(
            ["result_id"],
            ["planned_result.id"],
            name=op.f("fk_daily_log_entry_result_id_planned_result"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_daily_log_entry")),
    )
    op.create_index(
        "ix_daily_log_entry_employee_day", "daily_log_entry", ["employee_id", "day"], unique=False
    )
    op.create_index(
        op.f("ix_daily_log_entry_import_id"), "daily_log_entry", ["import_id"], unique=False
    )
    op.create_index(
        op.f("ix_daily_log_entry_result_id"), "daily_log_entry", ["result_id"], unique=False
    )
    op.create_table(
        "dialogue_answer",
        sa.Column("dialogue_id", sa.String(length=36), nullable=False),
        sa.Column("sort_order", sa.Integer(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["dialogue_id"],
            ["performance_dialogue.id"],
            name=op.f("fk_dialogue_answer_dialogue_id_performance_dialogue"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dialogue_answer")),
    )
    op.create_index(
        op.f("ix_dialogue_answer_dialogue_id"), "dialogue_answer", ["dialogue_id"], unique=False
    )
    op.create_table(
        "dialogue_follow_up",
        sa.Column("dialogue_id", sa.String(length=36), nullable=False),
        sa.Column("sort_order", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column(
            "side",
            sa.Enum(
                "employee",
                "appraiser",
                name="side",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["dialogue_id"],
            ["performance_dialogue.id"],
            name=op.f("fk_dialogue_follow_up_dialogue_id_performance_dialogue"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dialogue_follow_up")),
    )
    op.create_index(
        op.f("ix_dialogue_follow_up_dialogue_id"),
        "dialogue_follow_up",
        ["dialogue_id"],
        unique=False,
    )
    op.create_table(
        "election_nominee",
        sa.Column("election_id", sa.String(length=36), nullable=False),
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.Column("paper_votes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["election_id"],
            ["election.id"],
            name=op.f("fk_election_nominee_election_id_election"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_election_nominee_employee_id_employee")
        ),
        sa.PrimaryKeyConstraint("election_id", "employee_id", name=op.f("pk_election_nominee")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "election_voter",
        sa.Column("election_id", sa.String(length=36), nullable=False),
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column("has_voted", sa.Boolean(), nullable=False),
        sa.Column("on_paper", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["election_id"],
            ["election.id"],
            name=op.f("fk_election_voter_election_id_election"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_election_voter_employee_id_employee")
        ),
        sa.PrimaryKeyConstraint("election_id", "employee_id", name=op.f("pk_election_voter")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_election_voter_employee_id"), "election_voter", ["employee_id"], unique=False
    )
    op.create_table(
        "evaluation_version",
        sa.Column("evaluation_id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("signed_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("reopened_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("reopened_by", sa.String(length=200), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"],
            ["evaluation.id"],
            name=op.f("fk_evaluation_version_evaluation_id_evaluation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation_version")),
        sa.UniqueConstraint(
            "evaluation_id", "version", name=op.f("uq_evaluation_version_evaluation_id")
        ),
    )
    op.create_table(
        "feedback_note",
        sa.Column("giver_id", sa.String(length=36), nullable=False),
        sa.Column("receiver_id", sa.String(length=36), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "praise",
                "improve",
                "fact",
                "process",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("result_id", sa.String(length=36), nullable=True),
        sa.Column(
            "core_value",
            sa.Enum(
                "service",
                "accountable",
                "competent",
                "harmonious",
                "loyal",
                "adaptive",
                "collaborative",
                name="core_value",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("given_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("read_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("thanked_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.Column("on_sheet", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["giver_id"], ["employee.id"], name=op.f("fk_feedback_note_giver_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["receiver_id"], ["employee.id"], name=op.f("fk_feedback_note_receiver_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["result_id"],
            ["planned_result.id"],
            name=op.f("fk_feedback_note_result_id_planned_result"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feedback_note")),
    )
    op.create_index(
        "ix_feedback_note_giver_day", "feedback_note", ["giver_id", "day"], unique=False
    )
    op.create_index(
        "ix_feedback_note_receiver_day", "feedback_note", ["receiver_id", "day"], unique=False
    )
    op.create_index(
        op.f("ix_feedback_note_result_id"), "feedback_note", ["result_id"], unique=False
    )
    op.create_table(
        "instrument_response",
        sa.Column("instrument_id", sa.String(length=36), nullable=False),
        sa.Column("service_id", sa.String(length=36), nullable=False),
        sa.Column("paper_batch_id", sa.String(length=36), nullable=True),
        sa.Column("sheet_number", sa.String(length=20), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("hour", sa.String(length=20), nullable=False),
        sa.Column(
            "sex",
            sa.Enum(
                "male", "female", name="sex", native_enum=False, create_constraint=True, length=24
            ),
            nullable=True,
        ),
        sa.Column("age", sa.SmallInteger(), nullable=True),
        sa.Column(
            "education",
            sa.Enum(
                "sd",
                "smp",
                "sma",
                "diploma",
                "s1",
                "s2",
                "s3",
                name="education",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "occupation",
            sa.Enum(
                "pns",
                "tni_polri",
                "swasta",
                "wirausaha",
                "lainnya",
                name="occupation",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("entered_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("suggestion", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["instrument_id"],
            ["survey_instrument.id"],
            name=op.f("fk_instrument_response_instrument_id_survey_instrument"),
        ),
        sa.ForeignKeyConstraint(
            ["paper_batch_id"],
            ["paper_batch.id"],
            name=op.f("fk_instrument_response_paper_batch_id_paper_batch"),
        ),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["service_type.id"],
            name=op.f("fk_instrument_response_service_id_service_type"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_instrument_response")),
    )
    op.create_index(
        "ix_instrument_response_instrument_day",
        "instrument_response",
        ["instrument_id", "day"],
        unique=False,
    )
    op.create_index(
        op.f("ix_instrument_response_paper_batch_id"),
        "instrument_response",
        ["paper_batch_id"],
        unique=False,
    )
    op.create_table(
        "need_answer",
        sa.Column("need_id", sa.String(length=36), nullable=False),
        sa.Column("unit_indicator_id", sa.String(length=36), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["need_id"],
            ["organization_need.id"],
            name=op.f("fk_need_answer_need_id_organization_need"),
        ),
        sa.ForeignKeyConstraint(
            ["unit_indicator_id"],
            ["unit_indicator.id"],
            name=op.f("fk_need_answer_unit_indicator_id_unit_indicator"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_need_answer")),
        sa.UniqueConstraint(
            "unit_indicator_id", "need_id", name=op.f("uq_need_answer_unit_indicator_id")
        ),
    )
    op.create_index(op.f("ix_need_answer_need_id"), "need_answer", ["need_id"], unique=False)
    op.create_table(
        "objection",
        sa.Column("evaluation_id", sa.String(length=36), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "draft",
                "filed",
                "under_review",
                "decided",
                "withdrawn",
                "late",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("started_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("filed_on", sa.Date(), nullable=True),
        sa.Column("filed_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("filed_by", sa.String(length=200), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column(
            "day_kind",
            sa.Enum(
                "calendar",
                "working",
                name="day_kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("refusal", sa.Text(), nullable=False),
        sa.Column("withdrawn_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column(
            "outcome",
            sa.Enum(
                "upheld",
                "changed",
                name="outcome",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("decision_reasons", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decided_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.String(length=200), nullable=False),
        sa.Column("decider_id", sa.String(length=36), nullable=True),
        sa.Column("explainer_id", sa.String(length=36), nullable=True),
        sa.Column("recorded_by", sa.String(length=200), nullable=False),
        sa.Column("letter_number", sa.String(length=100), nullable=False),
        sa.Column(
            "result_before",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="result_before",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "behavior_before",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="behavior_before",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "predicate_before",
            sa.Enum(
                "very_poor",
                "poor",
                "needs_improvement",
                "good",
                "very_good",
                name="predicate_before",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "result_after",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="result_after",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "behavior_after",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="behavior_after",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "predicate_after",
            sa.Enum(
                "very_poor",
                "poor",
                "needs_improvement",
                "good",
                "very_good",
                name="predicate_after",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["decider_id"], ["employee.id"], name=op.f("fk_objection_decider_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name=op.f("fk_objection_evaluation_id_evaluation")
        ),
        sa.ForeignKeyConstraint(
            ["explainer_id"], ["employee.id"], name=op.f("fk_objection_explainer_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objection")),
    )
    op.create_index(
        op.f("ix_objection_evaluation_id"), "objection", ["evaluation_id"], unique=False
    )
    op.create_index(op.f("ix_objection_status"), "objection", ["status"], unique=False)
    op.create_table(
        "paper_sheet",
        sa.Column("batch_id", sa.String(length=36), nullable=True),
        sa.Column("sheet_number", sa.String(length=20), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "accepted",
                "held",
                "rejected",
                "incomplete",
                "damaged",
                "empty",
                "not_returned",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.String(length=120), nullable=False),
        sa.Column("decided_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("contents", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["paper_batch.id"], name=op.f("fk_paper_sheet_batch_id_paper_batch")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_sheet")),
    )
    op.create_index(op.f("ix_paper_sheet_batch_id"), "paper_sheet", ["batch_id"], unique=False)
    op.create_index(op.f("ix_paper_sheet_decided_at"), "paper_sheet", ["decided_at"], unique=False)
    op.create_table(
        "public_voice_contact",
        sa.Column("voice_id", sa.String(length=36), nullable=False),
        sa.Column("contact", sa.String(length=160), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["voice_id"],
            ["public_voice.id"],
            name=op.f("fk_public_voice_contact_voice_id_public_voice"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_public_voice_contact")),
        sa.UniqueConstraint("voice_id", name=op.f("uq_public_voice_contact_voice_id")),
    )
    op.create_table(
        "public_voice_step",
        sa.Column("voice_id", sa.String(length=36), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "new",
                "handling",
                "done",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("person", sa.String(length=120), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("happened_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["voice_id"],
            ["public_voice.id"],
            name=op.f("fk_public_voice_step_voice_id_public_voice"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_public_voice_step")),
    )
    op.create_index(
        op.f("ix_public_voice_step_voice_id"), "public_voice_step", ["voice_id"], unique=False
    )
    op.create_table(
        "result_discussion",
        sa.Column("evaluation_id", sa.String(length=36), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "draft",
                "asked",
                "answered",
                "settled",
                "withdrawn",
                "escalated",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("started_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("asked_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("employee_view", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("answered_by", sa.String(length=200), nullable=False),
        sa.Column("meeting_on", sa.Date(), nullable=True),
        sa.Column("employee_closing", sa.Text(), nullable=False),
        sa.Column("appraiser_view", sa.Text(), nullable=False),
        sa.Column(
            "outcome",
            sa.Enum(
                "unchanged",
                "changed",
                name="outcome",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("ended_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.String(length=200), nullable=False),
        sa.Column(
            "result_before",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="result_before",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "behavior_before",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="behavior_before",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "predicate_before",
            sa.Enum(
                "very_poor",
                "poor",
                "needs_improvement",
                "good",
                "very_good",
                name="predicate_before",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "result_after",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="result_after",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "behavior_after",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="behavior_after",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "predicate_after",
            sa.Enum(
                "very_poor",
                "poor",
                "needs_improvement",
                "good",
                "very_good",
                name="predicate_after",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"],
            ["evaluation.id"],
            name=op.f("fk_result_discussion_evaluation_id_evaluation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_result_discussion")),
    )
    op.create_index(
        op.f("ix_result_discussion_evaluation_id"),
        "result_discussion",
        ["evaluation_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_result_discussion_status"), "result_discussion", ["status"], unique=False
    )
    op.create_table(
        "reward",
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "certificate",
                "best_employee",
                "development",
                "priority",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("letter_number", sa.String(length=100), nullable=False),
        sa.Column("decision_id", sa.String(length=36), nullable=True),
        sa.Column("election_id", sa.String(length=36), nullable=True),
        sa.Column("signer_id", sa.String(length=36), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["decision_id"],
            ["candidate_decision.id"],
            name=op.f("fk_reward_decision_id_candidate_decision"),
        ),
        sa.ForeignKeyConstraint(
            ["election_id"], ["election.id"], name=op.f("fk_reward_election_id_election")
        ),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_reward_employee_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["signer_id"], ["employee.id"], name=op.f("fk_reward_signer_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reward")),
    )
    op.create_index(op.f("ix_reward_employee_id"), "reward", ["employee_id"], unique=False)
    op.create_table(
        "second_typing",
        sa.Column("batch_id", sa.String(length=36), nullable=False),
        sa.Column("sheet_number", sa.String(length=20), nullable=False),
        sa.Column("first_contents", sa.Text(), nullable=False),
        sa.Column("second_contents", sa.Text(), nullable=False),
        sa.Column("typed_by", sa.String(length=120), nullable=False),
        sa.Column("typed_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column(
            "choice",
            sa.Enum(
                "same",
                "first",
                "second",
                name="choice",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("decided_by", sa.String(length=120), nullable=False),
        sa.Column("decided_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["paper_batch.id"], name=op.f("fk_second_typing_batch_id_paper_batch")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_second_typing")),
        sa.UniqueConstraint("batch_id", "sheet_number", name=op.f("uq_second_typing_batch_id")),
    )
    op.create_table(
        "action_split",
        sa.Column("indicator_id", sa.String(length=36), nullable=False),
        sa.Column(
            "method",
            sa.Enum(
                "equal",
                "cumulative",
                "last_heavy",
                "same",
                "once",
                name="method",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_id"],
            ["indicator.id"],
            name=op.f("fk_action_split_indicator_id_indicator"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_split")),
        sa.UniqueConstraint("indicator_id", name=op.f("uq_action_split_indicator_id")),
    )
    op.create_table(
        "action_target",
        sa.Column("indicator_id", sa.String(length=36), nullable=False),
        sa.Column(
            "rhythm",
            sa.Enum(
                "monthly",
                "quarterly",
                "semester",
                name="rhythm",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=200), nullable=False),
        sa.Column("value", types.ExactDecimal(precision=24, scale=8), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_id"],
            ["indicator.id"],
            name=op.f("fk_action_target_indicator_id_indicator"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_target")),
        sa.UniqueConstraint(
            "indicator_id", "rhythm", "number", name=op.f("uq_action_target_indicator_id")
        ),
    )
    op.create_table(
        "coaching_feedback",
        sa.Column("coaching_id", sa.String(length=36), nullable=False),
        sa.Column("reader_id", sa.String(length=36), nullable=True),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("sealed_answers", sa.String(length=20), nullable=False),
        sa.Column("restricted_note", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["coaching_id"],
            ["coaching.id"],
            name=op.f("fk_coaching_feedback_coaching_id_coaching"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["reader_id"], ["employee.id"], name=op.f("fk_coaching_feedback_reader_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coaching_feedback")),
        sa.UniqueConstraint("coaching_id", name=op.f("uq_coaching_feedback_coaching_id")),
    )
    op.create_index(
        op.f("ix_coaching_feedback_reader_id"), "coaching_feedback", ["reader_id"], unique=False
    )
    op.create_table(
        "coaching_step",
        sa.Column("coaching_id", sa.String(length=36), nullable=False),
        sa.Column("sort_order", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("check_on", sa.Date(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("finding", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["coaching_id"],
            ["coaching.id"],
            name=op.f("fk_coaching_step_coaching_id_coaching"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coaching_step")),
    )
    op.create_index(
        op.f("ix_coaching_step_coaching_id"), "coaching_step", ["coaching_id"], unique=False
    )
    op.create_table(
        "competence_review",
        sa.Column("coaching_id", sa.String(length=36), nullable=False),
        sa.Column("sort_order", sa.Integer(), nullable=False),
        sa.Column("competence", sa.String(length=200), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["coaching_id"],
            ["coaching.id"],
            name=op.f("fk_competence_review_coaching_id_coaching"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_competence_review")),
    )
    op.create_index(
        op.f("ix_competence_review_coaching_id"), "competence_review", ["coaching_id"], unique=False
    )
    op.create_table(
        "contested_point",
        sa.Column("discussion_id", sa.String(length=36), nullable=True),
        sa.Column("objection_id", sa.String(length=36), nullable=True),
        sa.Column("sort_order", sa.Integer(), nullable=False),
        sa.Column("result_id", sa.String(length=36), nullable=True),
        sa.Column(
            "core_value",
            sa.Enum(
                "service",
                "accountable",
                "competent",
                "harmonious",
                "loyal",
                "adaptive",
                "collaborative",
                name="core_value",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["discussion_id"],
            ["result_discussion.id"],
            name=op.f("fk_contested_point_discussion_id_result_discussion"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["objection_id"],
            ["objection.id"],
            name=op.f("fk_contested_point_objection_id_objection"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["result_id"],
            ["planned_result.id"],
            name=op.f("fk_contested_point_result_id_planned_result"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contested_point")),
    )
    op.create_index(
        op.f("ix_contested_point_discussion_id"), "contested_point", ["discussion_id"], unique=False
    )
    op.create_index(
        op.f("ix_contested_point_objection_id"), "contested_point", ["objection_id"], unique=False
    )
    op.create_table(
        "feedback_request",
        sa.Column("asker_id", sa.String(length=36), nullable=False),
        sa.Column("asked_id", sa.String(length=36), nullable=False),
        sa.Column("result_id", sa.String(length=36), nullable=True),
        sa.Column(
            "core_value",
            sa.Enum(
                "service",
                "accountable",
                "competent",
                "harmonious",
                "loyal",
                "adaptive",
                "collaborative",
                name="core_value",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("asked_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "answered",
                "declined",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("decline_reason", sa.Text(), nullable=False),
        sa.Column("answer_id", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["answer_id"],
            ["feedback_note.id"],
            name=op.f("fk_feedback_request_answer_id_feedback_note"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["asked_id"], ["employee.id"], name=op.f("fk_feedback_request_asked_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["asker_id"], ["employee.id"], name=op.f("fk_feedback_request_asker_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["result_id"],
            ["planned_result.id"],
            name=op.f("fk_feedback_request_result_id_planned_result"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feedback_request")),
    )
    op.create_index(
        op.f("ix_feedback_request_answer_id"), "feedback_request", ["answer_id"], unique=False
    )
    op.create_index(
        op.f("ix_feedback_request_asked_id"), "feedback_request", ["asked_id"], unique=False
    )
    op.create_index(
        op.f("ix_feedback_request_asker_id"), "feedback_request", ["asker_id"], unique=False
    )
    op.create_index(
        op.f("ix_feedback_request_result_id"), "feedback_request", ["result_id"], unique=False
    )
    op.create_table(
        "indicator_manual",
        sa.Column("indicator_id", sa.String(length=36), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.Column("formula", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("frequency", sa.String(length=60), nullable=False),
        sa.Column("person", sa.String(length=160), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_id"],
            ["indicator.id"],
            name=op.f("fk_indicator_manual_indicator_id_indicator"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_manual")),
        sa.UniqueConstraint("indicator_id", name=op.f("uq_indicator_manual_indicator_id")),
    )
    op.create_table(
        "instrument_answer",
        sa.Column("response_id", sa.String(length=36), nullable=False),
        sa.Column("element_id", sa.String(length=36), nullable=False),
        sa.Column("value", sa.SmallInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["element_id"],
            ["instrument_element.id"],
            name=op.f("fk_instrument_answer_element_id_instrument_element"),
        ),
        sa.ForeignKeyConstraint(
            ["response_id"],
            ["instrument_response.id"],
            name=op.f("fk_instrument_answer_response_id_instrument_response"),
        ),
        sa.PrimaryKeyConstraint("response_id", "element_id", name=op.f("pk_instrument_answer")),
    )
    op.create_index(
        op.f("ix_instrument_answer_element_id"), "instrument_answer", ["element_id"], unique=False
    )
    op.create_table(
        "objection_explanation",
        sa.Column("objection_id", sa.String(length=36), nullable=False),
        sa.Column(
            "side",
            sa.Enum(
                "appraiser",
                "employee",
                name="side",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("asked_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("asked_by", sa.String(length=200), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("supports_review", sa.Boolean(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("given_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("given_by", sa.String(length=200), nullable=False),
        sa.Column("recorded_by", sa.String(length=200), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["objection_id"],
            ["objection.id"],
            name=op.f("fk_objection_explanation_objection_id_objection"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objection_explanation")),
    )
    op.create_index(
        op.f("ix_objection_explanation_objection_id"),
        "objection_explanation",
        ["objection_id"],
        unique=False,
    )
    op.create_table(
        "public_voice_topic_mark",
        sa.Column("topic_id", sa.String(length=36), nullable=False),
        sa.Column("voice_id", sa.String(length=36), nullable=True),
        sa.Column("response_id", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "(voice_id IS NULL) <> (response_id IS NULL)",
            name=op.f("ck_public_voice_topic_mark_one_subject"),
        ),
        sa.ForeignKeyConstraint(
            ["response_id"],
            ["survey_response.id"],
            name=op.f("fk_public_voice_topic_mark_response_id_survey_response"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["topic_id"],
            ["public_voice_topic.id"],
            name=op.f("fk_public_voice_topic_mark_topic_id_public_voice_topic"),
        ),
        sa.ForeignKeyConstraint(
            ["voice_id"],
            ["public_voice.id"],
            name=op.f("fk_public_voice_topic_mark_voice_id_public_voice"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_public_voice_topic_mark")),
    )
    op.create_index(
        op.f("ix_public_voice_topic_mark_response_id"),
        "public_voice_topic_mark",
        ["response_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_public_voice_topic_mark_topic_id"),
        "public_voice_topic_mark",
        ["topic_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_public_voice_topic_mark_voice_id"),
        "public_voice_topic_mark",
        ["voice_id"],
        unique=False,
    )
    op.create_table(
        "objection_attachment",
        sa.Column("objection_id", sa.String(length=36), nullable=False),
        sa.Column("explanation_id", sa.String(length=36), nullable=True),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("location", sa.String(length=500), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("added_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("added_by", sa.String(length=200), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["explanation_id"],
            ["objection_explanation.id"],
            name=op.f("fk_objection_attachment_explanation_id_objection_explanation"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["objection_id"],
            ["objection.id"],
            name=op.f("fk_objection_attachment_objection_id_objection"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objection_attachment")),
    )
    op.create_index(
        op.f("ix_objection_attachment_objection_id"),
        "objection_attachment",
        ["objection_id"],
        unique=False,
    )


def _alter_tables() -> None:
    op.add_column("evaluation", sa.Column("signer_id", sa.String(length=36), nullable=True))
    op.add_column(
        "evaluation",
        sa.Column(
            "signer_capacity",
            sa.Enum(
                "definitive",
                "acting_vacant",
                "acting_absent",
                "delegated",
                name="signer_capacity",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
    )
    op.add_column("evaluation", sa.Column("countersigner_id", sa.String(length=36), nullable=True))
    op.add_column(
        "evaluation", sa.Column("countersigned_at", types.UtcDateTime(timezone=True), nullable=True)
    )
    op.add_column("evaluation", sa.Column("refusal_reason", sa.Text(), nullable=True))
    op.add_column("evaluation", sa.Column("delivered_on", sa.Date(), nullable=True))
    op.add_column("evaluation", sa.Column("acknowledged_on", sa.Date(), nullable=True))
    op.add_column("evaluation", sa.Column("acknowledged_by", sa.String(length=200), nullable=True))
    op.create_foreign_key(
        op.f("fk_evaluation_signer_id_employee"), "evaluation", "employee", ["signer_id"], ["id"]
    )
    op.create_foreign_key(
        op.f("fk_evaluation_countersigner_id_employee"),
        "evaluation",
        "employee",
        ["countersigner_id"],
        ["id"],
    )
    op.add_column(
        "indicator",
        sa.Column("target_high", types.ExactDecimal(precision=24, scale=8), nullable=True),
    )
    op.add_column(
        "indicator",
        sa.Column("start_value", types.ExactDecimal(precision=24, scale=8), nullable=True),
    )
    op.add_column(
        "performance_plan",
        sa.Column("record", sa.String(length=12), server_default="plan", nullable=False),
    )
    op.add_column("performance_plan", sa.Column("signer_id", sa.String(length=36), nullable=True))
    op.add_column(
        "performance_plan",
        sa.Column(
            "signer_capacity",
            sa.Enum(
                "definitive",
                "acting_vacant",
                "acting_absent",
                "delegated",
                name="signer_capacity",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
    )
    op.add_column(
        "performance_plan", sa.Column("successor_id", sa.String(length=36), nullable=True)
    )
    op.add_column(
        "performance_plan", sa.Column("amends_plan_id", sa.String(length=36), nullable=True)
    )
    op.add_column("performance_plan", sa.Column("amendment_reason", sa.Text(), nullable=True))
    op.create_index(
        op.f("ix_performance_plan_amends_plan_id"),
        "performance_plan",
        ["amends_plan_id"],
        unique=False,
    )
    op.create_foreign_key(
        op.f("fk_performance_plan_successor_id_performance_plan"),
        "performance_plan",
        "performance_plan",
        ["successor_id"],
        ["id"],
    )
    op.create_foreign_key(
        op.f("fk_performance_plan_amends_plan_id_performance_plan"),
        "performance_plan",
        "performance_plan",
        ["amends_plan_id"],
        ["id"],
    )
    op.create_foreign_key(
        op.f("fk_performance_plan_signer_id_employee"),
        "performance_plan",
        "employee",
        ["signer_id"],
        ["id"],
    )
    op.add_column(
        "planned_result",
        sa.Column(
            "level",
            sa.Enum(
                "intermediate_outcome",
                "output",
                "service",
                name="level",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
    )
    op.add_column(
        "planned_result",
        sa.Column("weight", types.ExactDecimal(precision=24, scale=8), nullable=True),
    )
    op.add_column(
        "result_review",
        sa.Column(
            "absence",
            sa.Enum(
                "not_due",
                "not_applicable",
                name="absence",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
    )
    op.add_column("result_review", sa.Column("absence_reason", sa.Text(), nullable=True))
    op.add_column(
        "role_matrix_cell",
        sa.Column(
            "level",
            sa.Enum(
                "intermediate_outcome",
                "output",
                "service",
                name="level",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
    )
    op.add_column(
        "survey_response", sa.Column("paper_batch_id", sa.String(length=36), nullable=True)
    )
    op.create_index(
        "ix_survey_response_paper",
        "survey_response",
        ["paper_batch_id", "sheet_number"],
        unique=True,
        sqlite_where=sa.text("paper_batch_id IS NOT NULL"),
        postgresql_where=sa.text("paper_batch_id IS NOT NULL"),
    )
    op.create_foreign_key(
        op.f("fk_survey_response_paper_batch_id_paper_batch"),
        "survey_response",
        "paper_batch",
        ["paper_batch_id"],
        ["id"],
    )
    op.drop_constraint(op.f("ck_evaluation_status"), "evaluation", type_="check")
    op.create_check_constraint(
        op.f("ck_evaluation_status"),
        "evaluation",
        sa.text(
            "status IN ('open', 'submitted', 'returned', 'rated', 'signed', 'delivered', 'acknowledged', 'discussed', 'objected', 'final')"
        ),
    )
    op.drop_constraint(op.f("ck_indicator_direction"), "indicator", type_="check")
    op.create_check_constraint(
        op.f("ck_indicator_direction"),
        "indicator",
        sa.text("direction IN ('more', 'less', 'range', 'date', 'text')"),
    )


def _alter_tables_back() -> None:
    op.drop_constraint(op.f("ck_evaluation_status"), "evaluation", type_="check")
    op.create_check_constraint(
        op.f("ck_evaluation_status"),
        "evaluation",
        sa.text("status IN ('open', 'submitted', 'returned', 'final')"),
    )
    op.drop_constraint(op.f("ck_indicator_direction"), "indicator", type_="check")
    op.create_check_constraint(
        op.f("ck_indicator_direction"),
        "indicator",
        sa.text("direction IN ('more', 'less', 'date', 'text')"),
    )
    op.drop_constraint(
        op.f("fk_survey_response_paper_batch_id_paper_batch"), "survey_response", type_="foreignkey"
    )
    op.drop_index(
        "ix_survey_response_paper",
        table_name="survey_response",
        sqlite_where=sa.text("paper_batch_id IS NOT NULL"),
        postgresql_where=sa.text("paper_batch_id IS NOT NULL"),
    )
    op.drop_column("survey_response", "paper_batch_id")
    op.drop_column("role_matrix_cell", "level")
    op.drop_column("result_review", "absence_reason")
    op.drop_column("result_review", "absence")
    op.drop_column("planned_result", "weight")
    op.drop_column("planned_result", "level")
    op.drop_constraint(
        op.f("fk_performance_plan_signer_id_employee"), "performance_plan", type_="foreignkey"
    )
    op.drop_constraint(
        op.f("fk_performance_plan_amends_plan_id_performance_plan"),
        "performance_plan",
        type_="foreignkey",
    )
    op.drop_constraint(
        op.f("fk_performance_plan_successor_id_performance_plan"),
        "performance_plan",
        type_="foreignkey",
    )
    op.drop_index(op.f("ix_performance_plan_amends_plan_id"), table_name="performance_plan")
    op.drop_column("performance_plan", "amendment_reason")
    op.drop_column("performance_plan", "amends_plan_id")
    op.drop_column("performance_plan", "successor_id")
    op.drop_column("performance_plan", "signer_capacity")
    op.drop_column("performance_plan", "signer_id")
    op.drop_column("performance_plan", "record")
    op.drop_column("indicator", "start_value")
    op.drop_column("indicator", "target_high")
    op.drop_constraint(
        op.f("fk_evaluation_countersigner_id_employee"), "evaluation", type_="foreignkey"
    )
    op.drop_constraint(op.f("fk_evaluation_signer_id_employee"), "evaluation", type_="foreignkey")
    op.drop_column("evaluation", "acknowledged_by")
    op.drop_column("evaluation", "acknowledged_on")
    op.drop_column("evaluation", "delivered_on")
    op.drop_column("evaluation", "refusal_reason")
    op.drop_column("evaluation", "countersigned_at")
    op.drop_column("evaluation", "countersigner_id")
    op.drop_column("evaluation", "signer_capacity")
    op.drop_column("evaluation", "signer_id")


def _drop_tables() -> None:
    op.drop_index(op.f("ix_objection_attachment_objection_id"), table_name="objection_attachment")
    op.drop_table("objection_attachment")
    op.drop_index(op.f("ix_public_voice_topic_mark_voice_id"), table_name="public_voice_topic_mark")
    op.drop_index(op.f("ix_public_voice_topic_mark_topic_id"), table_name="public_voice_topic_mark")
    op.drop_index(
        op.f("ix_public_voice_topic_mark_response_id"), table_name="public_voice_topic_mark"
    )
    op.drop_table("public_voice_topic_mark")
    op.drop_index(op.f("ix_objection_explanation_objection_id"), table_name="objection_explanation")
    op.drop_table("objection_explanation")
    op.drop_index(op.f("ix_instrument_answer_element_id"), table_name="instrument_answer")
    op.drop_table("instrument_answer")
    op.drop_table("indicator_manual")
    op.drop_index(op.f("ix_feedback_request_result_id"), table_name="feedback_request")
    op.drop_index(op.f("ix_feedback_request_asker_id"), table_name="feedback_request")
    op.drop_index(op.f("ix_feedback_request_asked_id"), table_name="feedback_request")
    op.drop_index(op.f("ix_feedback_request_answer_id"), table_name="feedback_request")
    op.drop_table("feedback_request")
    op.drop_index(op.f("ix_contested_point_objection_id"), table_name="contested_point")
    op.drop_index(op.f("ix_contested_point_discussion_id"), table_name="contested_point")
    op.drop_table("contested_point")
    op.drop_index(op.f("ix_competence_review_coaching_id"), table_name="competence_review")
    op.drop_table("competence_review")
    op.drop_index(op.f("ix_coaching_step_coaching_id"), table_name="coaching_step")
    op.drop_table("coaching_step")
    op.drop_index(op.f("ix_coaching_feedback_reader_id"), table_name="coaching_feedback")
    op.drop_table("coaching_feedback")
    op.drop_table("action_target")
    op.drop_table("action_split")
    op.drop_table("second_typing")
    op.drop_index(op.f("ix_reward_employee_id"), table_name="reward")
    op.drop_table("reward")
    op.drop_index(op.f("ix_result_discussion_status"), table_name="result_discussion")
    op.drop_index(op.f("ix_result_discussion_evaluation_id"), table_name="result_discussion")
    op.drop_table("result_discussion")
    op.drop_index(op.f("ix_public_voice_step_voice_id"), table_name="public_voice_step")
    op.drop_table("public_voice_step")
    op.drop_table("public_voice_contact")
    op.drop_index(op.f("ix_paper_sheet_decided_at"), table_name="paper_sheet")
    op.drop_index(op.f("ix_paper_sheet_batch_id"), table_name="paper_sheet")
    op.drop_table("paper_sheet")
    op.drop_index(op.f("ix_objection_status"), table_name="objection")
    op.drop_index(op.f("ix_objection_evaluation_id"), table_name="objection")
    op.drop_table("objection")
    op.drop_index(op.f("ix_need_answer_need_id"), table_name="need_answer")
    op.drop_table("need_answer")
    op.drop_index(op.f("ix_instrument_response_paper_batch_id"), table_name="instrument_response")
    op.drop_index("ix_instrument_response_instrument_day", table_name="instrument_response")
    op.drop_table("instrument_response")
    op.drop_index(op.f("ix_feedback_note_result_id"), table_name="feedback_note")
    op.drop_index("ix_feedback_note_receiver_day", table_name="feedback_note")
    op.drop_index("ix_feedback_note_giver_day", table_name="feedback_note")
    op.drop_table("feedback_note")
    op.drop_table("evaluation_version")
    op.drop_index(op.f("ix_election_voter_employee_id"), table_name="election_voter")
    op.drop_table("election_voter")
    op.drop_table("election_nominee")
    op.drop_index(op.f("ix_dialogue_follow_up_dialogue_id"), table_name="dialogue_follow_up")
    op.drop_table("dialogue_follow_up")
    op.drop_index(op.f("ix_dialogue_answer_dialogue_id"), table_name="dialogue_answer")
    op.drop_table("dialogue_answer")
    op.drop_index(op.f("ix_daily_log_entry_result_id"), table_name="daily_log_entry")
    op.drop_index(op.f("ix_daily_log_entry_import_id"), table_name="daily_log_entry")
    op.drop_index("ix_daily_log_entry_employee_day", table_name="daily_log_entry")
    op.drop_table("daily_log_entry")
    op.drop_index(op.f("ix_consideration_evaluation_id"), table_name="consideration")
    op.drop_index("ix_consideration_adviser", table_name="consideration")
    op.drop_table("consideration")
    op.drop_index(op.f("ix_coaching_state"), table_name="coaching")
    op.drop_index(op.f("ix_coaching_employee_id"), table_name="coaching")
    op.drop_index(op.f("ix_coaching_coach_id"), table_name="coaching")
    op.drop_table("coaching")
    op.drop_index(op.f("ix_calibration_change_evaluation_id"), table_name="calibration_change")
    op.drop_table("calibration_change")
    op.drop_index(op.f("ix_action_step_responsible_id"), table_name="action_step")
    op.drop_table("action_step")
    op.drop_index(op.f("ix_unit_indicator_worksheet_id"), table_name="unit_indicator")
    op.drop_index(op.f("ix_unit_indicator_unit_id"), table_name="unit_indicator")
    op.drop_index(op.f("ix_unit_indicator_planned_indicator_id"), table_name="unit_indicator")
    op.drop_table("unit_indicator")
    op.drop_index("uq_survey_report_text_place", table_name="survey_report_text")
    op.drop_table("survey_report_text")
    op.drop_index("ix_survey_partial_response_day", table_name="survey_partial_response")
    op.drop_index(op.f("ix_survey_partial_response_batch_id"), table_name="survey_partial_response")
    op.drop_table("survey_partial_response")
    op.drop_table("survey_group_summary")
    op.drop_index("ix_survey_follow_up_state_due", table_name="survey_follow_up")
    op.drop_index(op.f("ix_survey_follow_up_service_id"), table_name="survey_follow_up")
    op.drop_index("ix_survey_follow_up_period", table_name="survey_follow_up")
    op.drop_index(op.f("ix_survey_follow_up_employee_id"), table_name="survey_follow_up")
    op.drop_table("survey_follow_up")
    op.drop_table("service_wording")
    op.drop_index("ix_rater_text_round_rated", table_name="rater_text")
    op.drop_table("rater_text")
    op.drop_table("rater_tally")
    op.drop_index(op.f("ix_rater_paper_round_id"), table_name="rater_paper")
    op.drop_table("rater_paper")
    op.drop_index("ix_rater_invitation_rater", table_name="rater_invitation")
    op.drop_table("rater_invitation")
    op.drop_index("ix_public_voice_state_due", table_name="public_voice")
    op.drop_index(op.f("ix_public_voice_service_id"), table_name="public_voice")
    op.drop_index("ix_public_voice_day", table_name="public_voice")
    op.drop_table("public_voice")
    op.drop_table("plan_version")
    op.drop_index("ix_plan_step_plan_account", table_name="plan_step")
    op.drop_table("plan_step")
    op.drop_index(op.f("ix_performance_dialogue_plan_id"), table_name="performance_dialogue")
    op.drop_index(op.f("ix_performance_dialogue_appraiser_id"), table_name="performance_dialogue")
    op.drop_table("performance_dialogue")
    op.drop_index(op.f("ix_paper_batch_period_id"), table_name="paper_batch")
    op.drop_table("paper_batch")
    op.drop_index(op.f("ix_organization_need_worksheet_id"), table_name="organization_need")
    op.drop_table("organization_need")
    op.drop_table("last_place")
    op.drop_index("ix_helper_entry_record", table_name="helper_entry")
    op.drop_index("ix_helper_entry_owner", table_name="helper_entry")
    op.drop_table("helper_entry")
    op.drop_index(op.f("ix_election_state"), table_name="election")
    op.drop_index(op.f("ix_election_period_id"), table_name="election")
    op.drop_table("election")
    op.drop_index(op.f("ix_calibration_note_period_id"), table_name="calibration_note")
    op.drop_table("calibration_note")
    op.drop_index(op.f("ix_appraiser_substitute_substitute_id"), table_name="appraiser_substitute")
    op.drop_index(op.f("ix_appraiser_substitute_appraiser_id"), table_name="appraiser_substitute")
    op.drop_table("appraiser_substitute")
    op.drop_index(
        op.f("ix_activity_review_participant_employee_id"), table_name="activity_review_participant"
    )
    op.drop_table("activity_review_participant")
    op.drop_index(
        op.f("ix_activity_review_agreement_review_id"), table_name="activity_review_agreement"
    )
    op.drop_index(
        op.f("ix_activity_review_agreement_person_id"), table_name="activity_review_agreement"
    )
    op.drop_table("activity_review_agreement")
    op.drop_table("action_plan")
    op.drop_index(op.f("ix_typing_consent_employee_id"), table_name="typing_consent")
    op.drop_table("typing_consent")
    op.drop_index("ix_thank_you_card_receiver_day", table_name="thank_you_card")
    op.drop_index(op.f("ix_thank_you_card_giver_id"), table_name="thank_you_card")
    op.drop_table("thank_you_card")
    op.drop_table("rater_round")
    op.drop_table("rater_conflict")
    op.drop_index("ix_private_note_writer_about", table_name="private_note")
    op.drop_table("private_note")
    op.drop_index(op.f("ix_office_phrase_place"), table_name="office_phrase")
    op.drop_index(op.f("ix_office_phrase_added_by_id"), table_name="office_phrase")
    op.drop_table("office_phrase")
    op.drop_table("office_deadline")
    op.drop_table("needs_worksheet")
    op.drop_index(op.f("ix_instrument_element_instrument_id"), table_name="instrument_element")
    op.drop_table("instrument_element")
    op.drop_index("ix_employee_standing_employee_starts", table_name="employee_standing")
    op.drop_table("employee_standing")
    op.drop_table("employee_detail")
    op.drop_index(op.f("ix_discipline_note_employee_id"), table_name="discipline_note")
    op.drop_table("discipline_note")
    op.drop_index(op.f("ix_daily_log_import_employee_id"), table_name="daily_log_import")
    op.drop_table("daily_log_import")
    op.drop_index("ix_credit_entry_employee_starts", table_name="credit_entry")
    op.drop_table("credit_entry")
    op.drop_table("credit_document")
    op.drop_table("credit_balance")
    op.drop_table("candidate_decision")
    op.drop_index(op.f("ix_activity_review_writer_id"), table_name="activity_review")
    op.drop_table("activity_review")
    op.drop_table("survey_instrument")
    op.drop_table("public_voice_topic")
    op.drop_table("office_day_off")
