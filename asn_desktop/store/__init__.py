"""The office's data: tables, migrations, transactions and the safety of the file."""
