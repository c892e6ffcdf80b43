"""Parts of the plan grid beyond single fields: order, weights, pasted blocks."""
