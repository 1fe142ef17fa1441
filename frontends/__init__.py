"""Ways in: from programs as people write them to IR of the rasp dialect."""
