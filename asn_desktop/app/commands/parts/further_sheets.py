"""Sheets that only some people have: explanation, objection, coaching and credit points."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.performance.coaching.reading import coaching_list
from asn_desktop.services.performance.credit.reading import credit_list
from asn_desktop.services.performance.objections.lists import case_list
from asn_desktop.services.sheets.credit.documents import (
    accumulation_sheet,
    conversion_sheet,
    decree_sheet,
)
from asn_desktop.services.sheets.explanation import explanation_sheet
from asn_desktop.services.sheets.follow_up.coaching import coaching_sheet
from asn_desktop.services.sheets.listing import DocumentKind, PrintableLine, Readiness
from asn_desktop.services.sheets.objections.records import objection_minutes

if TYPE_CHECKING:
    from asn_desktop.reports.rendering import Sheet

_MAKERS: "dict[DocumentKind, Callable[[Office, Actor, str], Sheet]]" = {
    DocumentKind.EXPLANATION: explanation_sheet,
    DocumentKind.OBJECTION_MINUTES: objection_minutes,
    DocumentKind.COACHING: coaching_sheet,
    DocumentKind.CREDIT_CONVERSION: conversion_sheet,
    DocumentKind.CREDIT_ACCUMULATION: accumulation_sheet,
    DocumentKind.CREDIT_DECREE: decree_sheet,
}
_CREDIT = (
    DocumentKind.CREDIT_CONVERSION,
    DocumentKind.CREDIT_ACCUMULATION,
    DocumentKind.CREDIT_DECREE,
)


def further_sheets(
    office: Office,
    lines: Sequence[PrintableLine],
    kinds: Sequence[DocumentKind],
    period: PeriodLine,
) -> "list[Sheet]":
    """Return the sheets of these kinds that the chosen people have, kind by kind.

    A coaching belongs to the year it began in; credit points need something that counts.
    """
    readers = {
        DocumentKind.EXPLANATION: _final_evaluations,
        DocumentKind.OBJECTION_MINUTES: _objections,
        DocumentKind.COACHING: _coachings,
        **dict.fromkeys(_CREDIT, _credited),
    }
    return [
        _MAKERS[kind](office, PROGRAM, record_id)
        for kind, read in readers.items()
        if kind in kinds
        for record_id in read(office, lines, period)
    ]


def _final_evaluations(
    _office: Office, lines: Sequence[PrintableLine], _period: PeriodLine
) -> Iterator[str]:
    for line in lines:
        document = line.document(DocumentKind.EVALUATION)
        if document.readiness is Readiness.READY:
            yield document.record_id


def _objections(
    office: Office, lines: Sequence[PrintableLine], period: PeriodLine
) -> Iterator[str]:
    evaluations = set(_final_evaluations(office, lines, period))
    for case in case_list(office, PROGRAM):
        if case.kind == "objection" and case.evaluation_id in evaluations:
            yield case.id


def _coachings(office: Office, lines: Sequence[PrintableLine], period: PeriodLine) -> Iterator[str]:
    people = {line.employee_id for line in lines}
    for coaching in coaching_list(office, PROGRAM):
        if coaching.employee_id in people and coaching.started_on.year == period.year:
            yield coaching.id


def _credited(office: Office, lines: Sequence[PrintableLine], period: PeriodLine) -> Iterator[str]:
    people = {line.employee_id for line in lines}
    for line in credit_list(office, PROGRAM, period.year):
        if line.employee_id in people and line.level is not None and line.months:
            yield f"{line.employee_id}:{period.year}"
