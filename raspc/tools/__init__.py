"""Tools for compiler researchers: `rasp-opt`, `rasp-gui`, and the upkeep of golden tests."""
