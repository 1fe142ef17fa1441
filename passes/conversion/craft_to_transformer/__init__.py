"""The conversion of padded craft programs to transformer models with dense weights."""
