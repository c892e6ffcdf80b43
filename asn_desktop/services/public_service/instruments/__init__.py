"""Survey instruments besides SKM, and the wording of SKM questions per service."""
