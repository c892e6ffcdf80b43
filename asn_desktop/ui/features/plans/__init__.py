"""Pages of plans (SKP): the editor and the list for appraisers."""
