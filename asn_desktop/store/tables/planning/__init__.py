"""Tables of planning: plans with their versions, needs, action plans and dialogues."""
