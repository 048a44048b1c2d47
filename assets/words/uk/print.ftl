# Jobs, printing, calibration.
