"""The records and fields of discussions and objections in the words of the office."""

from typing import Final

OBJECTION_RECORDS: Final = {
    "contested_point": "Butir yang dipersoalkan",
    "objection": "Keberatan",
    "objection_attachment": "Lampiran keberatan",
    "objection_explanation": "Penjelasan keberatan",
    "result_discussion": "Diskusi hasil",
}
OBJECTION_NAMED_BY: Final = {"contested_point": "text", "objection_attachment": "name"}
OBJECTION_FIELDS: Final = {
    "added_at": "dilampirkan pada",
    "added_by": "dilampirkan oleh",
    "answered_at": "dijawab pada",
    "answered_by": "dijawab oleh",
    "appraiser_view": "pandangan penilai",
    "asked_at": "diminta pada",
    "asked_by": "diminta oleh",
    "day_kind": "cara menghitung hari",
    "decider_id": "pemutus",
    "decision_reasons": "alasan keputusan",
    "discussion_id": "diskusi hasil",
    "employee_closing": "pandangan pegawai setelah pertemuan",
    "employee_view": "pandangan pegawai",
    "ended_at": "berakhir pada",
    "ended_by": "diakhiri oleh",
    "evaluation_id": "evaluasi",
    "explainer_id": "pemberi penjelasan",
    "explanation_id": "penjelasan",
    "filed_at": "keberatan dicatat pada",
    "filed_by": "diajukan oleh",
    "filed_on": "tanggal keberatan",
    "given_by": "disampaikan oleh",
    "last_day": "batas keberatan",
    "location": "tempat berkas",
    "meeting_on": "tanggal pertemuan",
    "objection_id": "keberatan",
    "predicate_after": "predikat sesudah",
    "predicate_before": "predikat sebelum",
    "reasons": "alasan keberatan",
    "received_on": "hasil diterima",
    "refusal": "alasan penolakan",
    "size": "ukuran berkas",
    "started_at": "mulai ditulis",
    "supports_review": "setuju ditinjau kembali",
    "withdrawn_at": "dicabut pada",
}
