"""All tables of the first version."""

import sqlalchemy as sa
from alembic import op

from asn_desktop.store import types

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply this step."""
    op.create_table(
        "audit_entry",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("happened_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=True),
        sa.Column("actor_name", sa.String(length=120), nullable=False),
        sa.Column("on_behalf_of", sa.String(length=120), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.String(length=36), nullable=True),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.Column("previous_digest", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_audit_entry")),
    )
    with op.batch_alter_table("audit_entry", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_audit_entry_happened_at"), ["happened_at"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_audit_entry_subject_id"), ["subject_id"], unique=False)

    op.create_table(
        "employee",
        sa.Column("nip", sa.String(length=18), nullable=True),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "pns",
                "cpns",
                "pppk",
                "outside",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column(
            "sex",
            sa.Enum(
                "male", "female", name="sex", native_enum=False, create_constraint=True, length=24
            ),
            nullable=True,
        ),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("grade", sa.String(length=6), nullable=False),
        sa.Column("is_archived", sa.Boolean(), nullable=False),
        sa.Column("exempt_reason", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.CheckConstraint("nip IS NULL OR length(nip) = 18", name=op.f("ck_employee_nip_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_employee")),
        sa.UniqueConstraint("nip", name=op.f("uq_employee_nip")),
    )
    with op.batch_alter_table("employee", schema=None) as batch_op:
        batch_op.create_index(
            "ix_employee_list", ["is_archived", "name", "id", "kind"], unique=False
        )

    op.create_table(
        "import_batch",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("file_name", sa.String(length=260), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("imported_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("undone_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("created_ids", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.CheckConstraint("kind IN ('employees', 'survey')", name=op.f("ck_import_batch_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_batch")),
    )
    with op.batch_alter_table("import_batch", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_import_batch_digest"), ["digest"], unique=False)

    op.create_table(
        "office",
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("region_kind", sa.String(length=12), nullable=False),
        sa.Column("region_name", sa.String(length=120), nullable=False),
        sa.Column("province", sa.String(length=60), nullable=False),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("postal_code", sa.String(length=5), nullable=False),
        sa.Column("email", sa.String(length=120), nullable=False),
        sa.Column("emblem", sa.LargeBinary(), nullable=True),
        sa.Column("is_practice", sa.Boolean(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "region_kind IN ('kabupaten', 'kota')", name=op.f("ck_office_region_kind")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
    )
    op.create_table(
        "performance_year",
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "period_kind",
            sa.Enum(
                "monthly",
                "quarterly",
                "semester",
                name="period_kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("year", name=op.f("pk_performance_year")),
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )
    op.create_table(
        "work_unit",
        sa.Column("parent_id", sa.String(length=36), nullable=True),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("sort_order", sa.Integer(), nullable=False),
        sa.Column("is_archived", sa.Boolean(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["work_unit.id"], name=op.f("fk_work_unit_parent_id_work_unit")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_unit")),
        sa.UniqueConstraint("name", name=op.f("uq_work_unit_name")),
    )
    op.create_table(
        "account",
        sa.Column("employee_id", sa.String(length=36), nullable=True),
        sa.Column("display_name", sa.String(length=120), nullable=False),
        sa.Column("secret_kind", sa.String(length=8), nullable=False),
        sa.Column("secret_hash", sa.String(length=200), nullable=False),
        sa.Column("must_change_secret", sa.Boolean(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("failed_attempts", sa.Integer(), nullable=False),
        sa.Column("locked_until", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("last_sign_in", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "secret_kind IN ('password', 'pin')", name=op.f("ck_account_secret_kind")
        ),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_account_employee_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("employee_id", name=op.f("uq_account_employee_id")),
    )
    op.create_table(
        "assessment_period",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column(
            "scope",
            sa.Enum(
                "periodic",
                "annual",
                name="scope",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(length=40), nullable=False),
        sa.Column("short_label", sa.String(length=20), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column("opens", sa.Date(), nullable=False),
        sa.Column("closes", sa.Date(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.CheckConstraint("ends >= starts", name=op.f("ck_assessment_period_dates")),
        sa.ForeignKeyConstraint(
            ["year"],
            ["performance_year.year"],
            name=op.f("fk_assessment_period_year_performance_year"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_period")),
        sa.UniqueConstraint("year", "scope", "number", name=op.f("uq_assessment_period_year")),
    )
    op.create_table(
        "assignment",
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column("unit_id", sa.String(length=36), nullable=True),
        sa.Column("position", sa.String(length=160), nullable=False),
        sa.Column(
            "position_type",
            sa.Enum(
                "jpt",
                "administrator",
                "supervisor",
                "staff",
                "functional",
                name="position_type",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column(
            "functional_level",
            sa.Enum(
                "pemula",
                "terampil",
                "mahir",
                "penyelia",
                "ahli_pertama",
                "ahli_muda",
                "ahli_madya",
                "ahli_utama",
                name="functional_level",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("job_class", sa.Integer(), nullable=True),
        sa.Column("leads_unit", sa.Boolean(), nullable=False),
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
        sa.Column("appraiser_id", sa.String(length=36), nullable=True),
        sa.Column(
            "appraiser_capacity",
            sa.Enum(
                "definitive",
                "acting_vacant",
                "acting_absent",
                "delegated",
                name="appraiser_capacity",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("is_main", sa.Boolean(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "appraiser_id IS NULL OR appraiser_id <> employee_id",
            name=op.f("ck_assignment_appraiser"),
        ),
        sa.CheckConstraint(
            "valid_to IS NULL OR valid_to >= valid_from", name=op.f("ck_assignment_dates")
        ),
        sa.ForeignKeyConstraint(
            ["appraiser_id"], ["employee.id"], name=op.f("fk_assignment_appraiser_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_assignment_employee_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["work_unit.id"], name=op.f("fk_assignment_unit_id_work_unit")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignment")),
    )
    with op.batch_alter_table("assignment", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_assignment_appraiser_id"), ["appraiser_id"], unique=False
        )
        batch_op.create_index(
            "ix_assignment_employee_from", ["employee_id", "valid_from"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_assignment_unit_id"), ["unit_id"], unique=False)

    op.create_table(
        "library_result",
        sa.Column("post_key", sa.String(length=320), nullable=False),
        sa.Column("post", sa.String(length=160), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "main", "extra", name="kind", native_enum=False, create_constraint=True, length=24
            ),
            nullable=False,
        ),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("assigned_by", sa.String(length=160), nullable=False),
        sa.Column("added_by_id", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["added_by_id"], ["employee.id"], name=op.f("fk_library_result_added_by_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_library_result")),
    )
    with op.batch_alter_table("library_result", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_library_result_post_key"), ["post_key"], unique=False)

    op.create_table(
        "performance_plan",
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column(
            "approach",
            sa.Enum(
                "quantitative",
                "qualitative",
                name="approach",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column(
            "template",
            sa.Enum(
                "jpt_pum",
                "ja_jf",
                name="template",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column(
            "status",
            sa.Enum(
                "draft",
                "submitted",
                "returned",
                "approved",
                "closed",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("grade", sa.String(length=6), nullable=False),
        sa.Column("position", sa.String(length=160), nullable=False),
        sa.Column("unit_id", sa.String(length=36), nullable=True),
        sa.Column("appraiser_id", sa.String(length=36), nullable=True),
        sa.Column(
            "appraiser_capacity",
            sa.Enum(
                "definitive",
                "acting_vacant",
                "acting_absent",
                "delegated",
                name="appraiser_capacity",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("submitted_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("approved_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("return_reason", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.CheckConstraint("ends >= starts", name=op.f("ck_performance_plan_dates")),
        sa.ForeignKeyConstraint(
            ["appraiser_id"],
            ["employee.id"],
            name=op.f("fk_performance_plan_appraiser_id_employee"),
        ),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_performance_plan_employee_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["work_unit.id"], name=op.f("fk_performance_plan_unit_id_work_unit")
        ),
        sa.ForeignKeyConstraint(
            ["year"],
            ["performance_year.year"],
            name=op.f("fk_performance_plan_year_performance_year"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_performance_plan")),
    )
    with op.batch_alter_table("performance_plan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_performance_plan_appraiser_id"), ["appraiser_id"], unique=False
        )
        batch_op.create_index(
            "ix_performance_plan_employee_year", ["employee_id", "year"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_performance_plan_unit_id"), ["unit_id"], unique=False)
        batch_op.create_index("ix_performance_plan_year_status", ["year", "status"], unique=False)

    op.create_table(
        "service_type",
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("unit_id", sa.String(length=36), nullable=True),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["work_unit.id"], name=op.f("fk_service_type_unit_id_work_unit")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service_type")),
        sa.UniqueConstraint("name", name=op.f("uq_service_type_name")),
    )
    op.create_table(
        "account_role",
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "employee",
                "appraiser",
                "leader",
                "personnel_operator",
                "survey_clerk",
                "administrator",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_account_role_account_id_account")
        ),
        sa.PrimaryKeyConstraint("account_id", "role", name=op.f("pk_account_role")),
    )
    op.create_table(
        "behavior_expectation",
        sa.Column("plan_id", sa.String(length=36), nullable=False),
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
            nullable=False,
        ),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["plan_id"],
            ["performance_plan.id"],
            name=op.f("fk_behavior_expectation_plan_id_performance_plan"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_behavior_expectation")),
        sa.UniqueConstraint("plan_id", "core_value", name=op.f("uq_behavior_expectation_plan_id")),
    )
    op.create_table(
        "evaluation",
        sa.Column("plan_id", sa.String(length=36), nullable=False),
        sa.Column("period_id", sa.String(length=36), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "open",
                "submitted",
                "returned",
                "final",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column(
            "result_rating",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="result_rating",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "behavior_rating",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="behavior_rating",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
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
            nullable=True,
        ),
        sa.Column(
            "org_predicate",
            sa.Enum(
                "very_poor",
                "poor",
                "needs_improvement",
                "good",
                "outstanding",
                name="org_predicate",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("recommendation", sa.Text(), nullable=False),
        sa.Column("return_reason", sa.Text(), nullable=False),
        sa.Column("submitted_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("finalized_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["period_id"],
            ["assessment_period.id"],
            name=op.f("fk_evaluation_period_id_assessment_period"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_id"],
            ["performance_plan.id"],
            name=op.f("fk_evaluation_plan_id_performance_plan"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation")),
        sa.UniqueConstraint("plan_id", "period_id", name=op.f("uq_evaluation_plan_id")),
    )
    with op.batch_alter_table("evaluation", schema=None) as batch_op:
        batch_op.create_index("ix_evaluation_period_status", ["period_id", "status"], unique=False)

    op.create_table(
        "library_indicator",
        sa.Column("result_id", sa.String(length=36), nullable=False),
        sa.Column("sort_order", sa.Integer(), nullable=False),
        sa.Column(
            "aspect",
            sa.Enum(
                "quantity",
                "quality",
                "time",
                "cost",
                name="aspect",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "perspective",
            sa.Enum(
                "customer",
                "process",
                "internal",
                "budget",
                name="perspective",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("target_text", sa.String(length=200), nullable=False),
        sa.Column("unit", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["result_id"],
            ["library_result.id"],
            name=op.f("fk_library_indicator_result_id_library_result"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_library_indicator")),
    )
    with op.batch_alter_table("library_indicator", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_library_indicator_result_id"), ["result_id"], unique=False
        )

    op.create_table(
        "organization_performance",
        sa.Column("period_id", sa.String(length=36), nullable=False),
        sa.Column(
            "predicate",
            sa.Enum(
                "very_poor",
                "poor",
                "needs_improvement",
                "good",
                "outstanding",
                name="predicate",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("letter_number", sa.String(length=80), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["period_id"],
            ["assessment_period.id"],
            name=op.f("fk_organization_performance_period_id_assessment_period"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization_performance")),
        sa.UniqueConstraint("period_id", name=op.f("uq_organization_performance_period_id")),
    )
    op.create_table(
        "plan_annex_line",
        sa.Column("plan_id", sa.String(length=36), nullable=False),
        sa.Column(
            "annex_list",
            sa.Enum(
                "resource_support",
                "accountability_scheme",
                "consequence",
                name="annex_list",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("sort_order", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["plan_id"],
            ["performance_plan.id"],
            name=op.f("fk_plan_annex_line_plan_id_performance_plan"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_annex_line")),
    )
    with op.batch_alter_table("plan_annex_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_annex_line_plan_id"), ["plan_id"], unique=False)

    op.create_table(
        "plan_event",
        sa.Column("plan_id", sa.String(length=36), nullable=False),
        sa.Column("happened_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("actor_name", sa.String(length=120), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["plan_id"],
            ["performance_plan.id"],
            name=op.f("fk_plan_event_plan_id_performance_plan"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_event")),
    )
    with op.batch_alter_table("plan_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_event_plan_id"), ["plan_id"], unique=False)

    op.create_table(
        "planned_result",
        sa.Column("plan_id", sa.String(length=36), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "main", "extra", name="kind", native_enum=False, create_constraint=True, length=24
            ),
            nullable=False,
        ),
        sa.Column("sort_order", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("parent_result_id", sa.String(length=36), nullable=True),
        sa.Column("assigned_by", sa.String(length=160), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["parent_result_id"],
            ["planned_result.id"],
            name=op.f("fk_planned_result_parent_result_id_planned_result"),
        ),
        sa.ForeignKeyConstraint(
            ["plan_id"],
            ["performance_plan.id"],
            name=op.f("fk_planned_result_plan_id_performance_plan"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_planned_result")),
    )
    with op.batch_alter_table("planned_result", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_planned_result_parent_result_id"), ["parent_result_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_planned_result_plan_id"), ["plan_id"], unique=False)

    op.create_table(
        "survey_response",
        sa.Column("sheet_number", sa.String(length=20), nullable=False),
        sa.Column("batch_id", sa.String(length=36), nullable=True),
        sa.Column("service_id", sa.String(length=36), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
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
        sa.Column("entered_at", types.UtcDateTime(timezone=True), nullable=True),
        sa.Column("requirements", sa.SmallInteger(), nullable=False),
        sa.Column("procedure", sa.SmallInteger(), nullable=False),
        sa.Column("time", sa.SmallInteger(), nullable=False),
        sa.Column("cost", sa.SmallInteger(), nullable=False),
        sa.Column("product", sa.SmallInteger(), nullable=False),
        sa.Column("competence", sa.SmallInteger(), nullable=False),
        sa.Column("behavior", sa.SmallInteger(), nullable=False),
        sa.Column("complaint", sa.SmallInteger(), nullable=False),
        sa.Column("facilities", sa.SmallInteger(), nullable=False),
        sa.Column("suggestion", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.CheckConstraint(
            "behavior BETWEEN 1 AND 4", name=op.f("ck_survey_response_answer_behavior")
        ),
        sa.CheckConstraint(
            "competence BETWEEN 1 AND 4", name=op.f("ck_survey_response_answer_competence")
        ),
        sa.CheckConstraint(
            "complaint BETWEEN 1 AND 4", name=op.f("ck_survey_response_answer_complaint")
        ),
        sa.CheckConstraint("cost BETWEEN 1 AND 4", name=op.f("ck_survey_response_answer_cost")),
        sa.CheckConstraint(
            "facilities BETWEEN 1 AND 4", name=op.f("ck_survey_response_answer_facilities")
        ),
        sa.CheckConstraint(
            "procedure BETWEEN 1 AND 4", name=op.f("ck_survey_response_answer_procedure")
        ),
        sa.CheckConstraint(
            "product BETWEEN 1 AND 4", name=op.f("ck_survey_response_answer_product")
        ),
        sa.CheckConstraint(
            "requirements BETWEEN 1 AND 4", name=op.f("ck_survey_response_answer_requirements")
        ),
        sa.CheckConstraint("time BETWEEN 1 AND 4", name=op.f("ck_survey_response_answer_time")),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["import_batch.id"], name=op.f("fk_survey_response_batch_id_import_batch")
        ),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["service_type.id"],
            name=op.f("fk_survey_response_service_id_service_type"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey_response")),
    )
    with op.batch_alter_table("survey_response", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_survey_response_batch_id"), ["batch_id"], unique=False)
        batch_op.create_index("ix_survey_response_day", ["day"], unique=False)
        batch_op.create_index(
            "ix_survey_response_entered_at",
            ["entered_at"],
            unique=False,
            sqlite_where=sa.text("entered_at IS NOT NULL"),
            postgresql_where=sa.text("entered_at IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_survey_response_service_month", ["service_id", "month"], unique=False
        )

    op.create_table(
        "survey_summary",
        sa.Column("service_id", sa.String(length=36), nullable=False),
        sa.Column("month", sa.Integer(), autoincrement=False, nullable=False),
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
            name=op.f("fk_survey_summary_service_id_service_type"),
        ),
        sa.PrimaryKeyConstraint("service_id", "month", name=op.f("pk_survey_summary")),
    )
    op.create_table(
        "behavior_review",
        sa.Column("evaluation_id", sa.String(length=36), nullable=False),
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
            nullable=False,
        ),
        sa.Column(
            "rating",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="rating",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("feedback", sa.Text(), nullable=False),
        sa.Column(
            "self_rating",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="self_rating",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("self_note", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"],
            ["evaluation.id"],
            name=op.f("fk_behavior_review_evaluation_id_evaluation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_behavior_review")),
        sa.UniqueConstraint(
            "evaluation_id", "core_value", name=op.f("uq_behavior_review_evaluation_id")
        ),
    )
    op.create_table(
        "evidence",
        sa.Column("evaluation_id", sa.String(length=36), nullable=False),
        sa.Column("result_id", sa.String(length=36), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "file", "link", name="kind", native_enum=False, create_constraint=True, length=24
            ),
            nullable=False,
        ),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("location", sa.String(length=500), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("added_at", types.UtcDateTime(timezone=True), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name=op.f("fk_evidence_evaluation_id_evaluation")
        ),
        sa.ForeignKeyConstraint(
            ["result_id"], ["planned_result.id"], name=op.f("fk_evidence_result_id_planned_result")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
    )
    with op.batch_alter_table("evidence", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_evidence_evaluation_id"), ["evaluation_id"], unique=False
        )

    op.create_table(
        "indicator",
        sa.Column("result_id", sa.String(length=36), nullable=False),
        sa.Column("sort_order", sa.Integer(), nullable=False),
        sa.Column(
            "aspect",
            sa.Enum(
                "quantity",
                "quality",
                "time",
                "cost",
                name="aspect",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column(
            "perspective",
            sa.Enum(
                "customer",
                "process",
                "internal",
                "budget",
                name="perspective",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("target_text", sa.String(length=200), nullable=False),
        sa.Column("unit", sa.String(length=40), nullable=False),
        sa.Column("target_value", types.ExactDecimal(precision=24, scale=8), nullable=True),
        sa.Column(
            "direction",
            sa.Enum(
                "more",
                "less",
                "date",
                "text",
                name="direction",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["result_id"], ["planned_result.id"], name=op.f("fk_indicator_result_id_planned_result")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator")),
    )
    with op.batch_alter_table("indicator", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_indicator_result_id"), ["result_id"], unique=False)

    op.create_table(
        "result_review",
        sa.Column("evaluation_id", sa.String(length=36), nullable=False),
        sa.Column("result_id", sa.String(length=36), nullable=False),
        sa.Column(
            "rating",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="rating",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("feedback", sa.Text(), nullable=False),
        sa.Column(
            "self_rating",
            sa.Enum(
                "below",
                "meets",
                "above",
                name="self_rating",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=True,
        ),
        sa.Column("self_note", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"],
            ["evaluation.id"],
            name=op.f("fk_result_review_evaluation_id_evaluation"),
        ),
        sa.ForeignKeyConstraint(
            ["result_id"],
            ["planned_result.id"],
            name=op.f("fk_result_review_result_id_planned_result"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_result_review")),
        sa.UniqueConstraint(
            "evaluation_id", "result_id", name=op.f("uq_result_review_evaluation_id")
        ),
    )
    op.create_table(
        "role_matrix_cell",
        sa.Column("leader_result_id", sa.String(length=36), nullable=False),
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_role_matrix_cell_employee_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["leader_result_id"],
            ["planned_result.id"],
            name=op.f("fk_role_matrix_cell_leader_result_id_planned_result"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role_matrix_cell")),
        sa.UniqueConstraint(
            "leader_result_id", "employee_id", name=op.f("uq_role_matrix_cell_leader_result_id")
        ),
    )
    with op.batch_alter_table("role_matrix_cell", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_role_matrix_cell_employee_id"), ["employee_id"], unique=False
        )

    op.create_table(
        "realization",
        sa.Column("evaluation_id", sa.String(length=36), nullable=False),
        sa.Column("indicator_id", sa.String(length=36), nullable=False),
        sa.Column("text", sa.String(length=400), nullable=False),
        sa.Column("value", types.ExactDecimal(precision=24, scale=8), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"],
            ["evaluation.id"],
            name=op.f("fk_realization_evaluation_id_evaluation"),
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_realization_indicator_id_indicator")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_realization")),
        sa.UniqueConstraint(
            "evaluation_id", "indicator_id", name=op.f("uq_realization_evaluation_id")
        ),
    )


def downgrade() -> None:
    """Take this step back."""
    op.drop_table("realization")
    with op.batch_alter_table("role_matrix_cell", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_role_matrix_cell_employee_id"))

    op.drop_table("role_matrix_cell")
    op.drop_table("result_review")
    with op.batch_alter_table("indicator", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_indicator_result_id"))

    op.drop_table("indicator")
    with op.batch_alter_table("evidence", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_evidence_evaluation_id"))

    op.drop_table("evidence")
    op.drop_table("behavior_review")
    op.drop_table("survey_summary")
    with op.batch_alter_table("survey_response", schema=None) as batch_op:
        batch_op.drop_index("ix_survey_response_service_month")
        batch_op.drop_index(
            "ix_survey_response_entered_at",
            sqlite_where=sa.text("entered_at IS NOT NULL"),
            postgresql_where=sa.text("entered_at IS NOT NULL"),
        )
        batch_op.drop_index("ix_survey_response_day")
        batch_op.drop_index(batch_op.f("ix_survey_response_batch_id"))

    op.drop_table("survey_response")
    with op.batch_alter_table("planned_result", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_planned_result_plan_id"))
        batch_op.drop_index(batch_op.f("ix_planned_result_parent_result_id"))

    op.drop_table("planned_result")
    with op.batch_alter_table("plan_event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_event_plan_id"))

    op.drop_table("plan_event")
    with op.batch_alter_table("plan_annex_line", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_annex_line_plan_id"))

    op.drop_table("plan_annex_line")
    op.drop_table("organization_performance")
    with op.batch_alter_table("library_indicator", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_library_indicator_result_id"))

    op.drop_table("library_indicator")
    with op.batch_alter_table("evaluation", schema=None) as batch_op:
        batch_op.drop_index("ix_evaluation_period_status")

    op.drop_table("evaluation")
    op.drop_table("behavior_expectation")
    op.drop_table("account_role")
    op.drop_table("service_type")
    with op.batch_alter_table("performance_plan", schema=None) as batch_op:
        batch_op.drop_index("ix_performance_plan_year_status")
        batch_op.drop_index(batch_op.f("ix_performance_plan_unit_id"))
        batch_op.drop_index("ix_performance_plan_employee_year")
        batch_op.drop_index(batch_op.f("ix_performance_plan_appraiser_id"))

    op.drop_table("performance_plan")
    with op.batch_alter_table("library_result", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_library_result_post_key"))

    op.drop_table("library_result")
    with op.batch_alter_table("assignment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_assignment_unit_id"))
        batch_op.drop_index("ix_assignment_employee_from")
        batch_op.drop_index(batch_op.f("ix_assignment_appraiser_id"))

    op.drop_table("assignment")
    op.drop_table("assessment_period")
    op.drop_table("account")
    op.drop_table("work_unit")
    op.drop_table("setting")
    op.drop_table("performance_year")
    op.drop_table("office")
    with op.batch_alter_table("import_batch", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_import_batch_digest"))

    op.drop_table("import_batch")
    with op.batch_alter_table("employee", schema=None) as batch_op:
        batch_op.drop_index("ix_employee_list")

    op.drop_table("employee")
    with op.batch_alter_table("audit_entry", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_audit_entry_subject_id"))
        batch_op.drop_index(batch_op.f("ix_audit_entry_happened_at"))

    op.drop_table("audit_entry")
