"""Writes the listed suggestions and complaints to an Excel or CSV file."""

from pathlib import Path

from asn_desktop.services.context import Actor, Office
from asn_desktop.services.public_service.voices.lists import VoiceFilter, voices
from asn_desktop.services.public_service.voices.topics import voice_topics


def export_voices(office: Office, actor: Actor, chosen: VoiceFilter, path: Path) -> int:
    """Write what a filter lists; numbers of persons stay hidden, contacts are not written.

    Returns:
        how many lines.

    Raises:
        NotAllowed: the actor may not see survey results.
        StorageError: the file cannot be written.
    """
    # Imported here: nobody needs spreadsheets before pressing the button.
    from asn_desktop.exchange.workbook import OutputColumn, write_table

    names = {topic.id: topic.name for topic in voice_topics(office, actor)}
    found = voices(office, actor, chosen).lines
    columns = [
        OutputColumn("Tanggal", 14),
        OutputColumn("Jenis", 12),
        OutputColumn("Melalui", 18),
        OutputColumn("Layanan", 28),
        OutputColumn("Isi", 80),
        OutputColumn("Topik", 30),
        OutputColumn("Keadaan", 14),
        OutputColumn("Batas", 14),
    ]
    rows = (
        (
            line.day,
            line.kind.label,
            line.channel.label,
            line.service,
            line.text,
            ", ".join(names.get(topic, "") for topic in line.topics),
            line.state.label if line.state else "",
            line.due_on,
        )
        for line in found
    )
    write_table(path, "Saran dan pengaduan", columns, rows)
    return len(found)
