def tree = new GroovyClassLoader(getClass().classLoader).parseClass(new File(its, 'Tree.groovy'))
def log = new File(basedir, 'build.log').getText('UTF-8').normalize()
        .replace(basedir.path + File.separator, '').replace(basedir.parent, '..').replace('\\', '/')
def modules = new File(basedir, 'before').listFiles()*.name.sort()
assert modules.size() > 10

modules.each { module ->
    // The whole message, once.
    def expected = new File(basedir, "$module/expected.txt").readLines('UTF-8')
    def printed = "on project $module: " + expected.join('\n[ERROR] ')
    assert log.split(java.util.regex.Pattern.quote(printed), -1).length == 2: "expected once:\n$printed"

    // What was there is still there, and was not written again.
    def touched = tree.touched(new File(basedir, "before/$module"), new File(basedir, module))
    assert touched.isEmpty(): "$module: $touched"
}
assert !log.contains('Exception:') && !log.contains('\tat ')
return true
