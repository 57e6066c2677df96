/** The driver, whose sessions take down what they run. */
export function recorded(driver, statements) {
  const open = driver.session.bind(driver)
  const watch = (runner) => {
    const run = runner.run.bind(runner)
    runner.run = (text, parameters, config) => {
      statements.push({ text, parameters })
      return run(text, parameters, config)
    }
    return runner
  }
  driver.session = (config) => {
    const session = watch(open(config))
    for (const name of ['executeRead', 'executeWrite']) {
      const execute = session[name].bind(session)
      session[name] = (work, options) => execute((tx) => work(watch(tx)), options)
    }
    const begin = session.beginTransaction.bind(session)
    session.beginTransaction = async (options) => watch(await begin(options))
    return session
  }
  return driver
}
