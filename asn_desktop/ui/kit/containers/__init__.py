"""Things that hold other widgets: cards, bars, dialogs, accordions."""
