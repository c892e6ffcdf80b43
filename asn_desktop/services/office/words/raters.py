"""The records and fields of the 360° rating in the words of the office."""

from typing import Final

RATER_RECORDS: Final = {
    "rater_round": "Putaran 360°",
    "rater_invitation": "Penilai 360°",
    "rater_conflict": "Benturan kepentingan",
    "rater_paper": "Bundel lembar 360°",
    "rater_tally": "Hitungan 360°",
    "rater_text": "Tulisan 360°",
}
RATER_NAMED_BY: Final = {"rater_paper": "number", "rater_round": "name"}
RATER_FIELDS: Final = {
    "rated_id": "yang dinilai",
    "rater_id": "penilai 360°",
    "rater_group": "kelompok penilai",
    "is_done": "sudah mengisi",
    "on_paper": "lewat kertas",
    "printed": "lembar dicetak",
    "typed": "lembar diketik",
    "round_id": "putaran 360°",
    "seed": "angka undian",
    "fewest": "penilai paling sedikit",
    "most_load": "lembar paling banyak per orang",
    "weights": "bobot kelompok",
    "wanted": "jumlah penilai",
    "questionnaire": "kuesioner",
    "closed_on": "ditutup tanggal",
    "first_id": "pihak pertama",
    "second_id": "pihak kedua",
}
